package it.mics.bottega.challenge.access;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.governance.audit.ReadingSource;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.Role;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who opened a brief under agreement, for the history of its challenge: told to its company, auditors and the programme office. */
@Component
class RecordedReadings implements ReadingSource {
    private final AccessQueries queries;
    private final ChallengeRegister challenges;

    RecordedReadings(AccessQueries queries, ChallengeRegister challenges) {
        this.queries = queries;
        this.challenges = challenges;
    }

    @Override
    public String subjectType() {
        return "challenge";
    }

    @Override
    public List<ReadingSource.Reading> of(UUID subject, Actor reader) {
        ChallengeId id = new ChallengeId(subject);
        boolean may = reader.has(Role.AUDITOR)
                || reader.has(Role.PROGRAMME_OFFICE)
                || challenges
                        .find(id)
                        .filter(facts -> reader.actsFor(facts.owner()))
                        .isPresent();
        if (!may) return List.of();
        return queries.readings(id).stream()
                .map(reading -> new ReadingSource.Reading(reading.person(), reading.at(), false))
                .toList();
    }
}
