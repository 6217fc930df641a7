package it.mics.bottega.evaluation;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.challenge.ChallengeStatus;
import it.mics.bottega.identity.OrganisationId;
import it.mics.bottega.proposal.ProposalRegister;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which answers a company owes, and which of them are overdue: the clock of its promise. */
@Service
@Transactional(readOnly = true)
public class OwedAnswers {
    private final ChallengeRegister challenges;
    private final ProposalRegister proposals;
    private final Clock clock;

    OwedAnswers(ChallengeRegister challenges, ProposalRegister proposals, Clock clock) {
        this.challenges = challenges;
        this.proposals = proposals;
        this.clock = clock;
    }

    /** A challenge whose proposals wait, how many there are, and whether the promised day has passed. */
    public record Owed(ChallengeFacts challenge, int proposals, boolean overdue) {}

    /** What these companies owe, the earliest promise first. */
    public List<Owed> by(Collection<OrganisationId> companies) {
        if (companies.isEmpty()) return List.of();
        Instant now = clock.instant();
        return challenges
                .present(challenges.withStatus(ChallengeStatus.CLOSED_TO_ENTRIES, ChallengeStatus.IN_EVALUATION))
                .stream()
                .filter(challenge -> companies.contains(challenge.owner()))
                .map(challenge ->
                        new Owed(challenge, proposals.submitted(challenge.id()).size(), overdue(challenge, now)))
                .filter(owed -> owed.proposals() > 0)
                .sorted(Comparator.comparing(
                        (Owed owed) -> owed.challenge().decideBy(), Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private static boolean overdue(ChallengeFacts challenge, Instant now) {
        Instant promised = challenge.decideBy();
        return promised != null && now.isAfter(promised);
    }
}
