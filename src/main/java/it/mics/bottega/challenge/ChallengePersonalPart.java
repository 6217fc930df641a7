package it.mics.bottega.challenge;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.PersonalPart;
import it.mics.bottega.identity.PersonalRecord;
import it.mics.bottega.identity.PersonalRows;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The challenges somebody wrote for a company, and what they did with them; all of it stays the company’s. */
@Component
record ChallengePersonalPart(PersonalRows rows) implements PersonalPart {
    @Override
    public String part() {
        return "challenges";
    }

    @Override
    public List<PersonalRecord> about(AccountId person) {
        return Stream.concat(
                        rows.read("challenge", person, """
                select code, title_it, title_en, status, created_at from challenge where author_id = :person order by created_at""").stream(), rows.read("challengeAct", person, """
                select c.code, h.from_status, h.to_status, h.at from challenge_history h join challenge c on c.id = h.challenge_id
                where h.actor = :person order by h.at""").stream())
                .toList();
    }

    @Override
    public void erase(AccountId person) {}
}
