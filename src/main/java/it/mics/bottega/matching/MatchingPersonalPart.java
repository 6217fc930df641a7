package it.mics.bottega.matching;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.PersonalPart;
import it.mics.bottega.identity.PersonalRecord;
import it.mics.bottega.identity.PersonalRows;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What somebody said about challenges, what they do not want to be shown for, how often they were shown, and the weights they decided. */
@Component
class MatchingPersonalPart implements PersonalPart {
    private final PersonalRows rows;

    MatchingPersonalPart(PersonalRows rows) {
        this.rows = rows;
    }

    @Override
    public String part() {
        return "matching";
    }

    @Override
    public List<PersonalRecord> about(AccountId person) {
        List<PersonalRecord> all = new ArrayList<>();
        all.addAll(rows.read("interest", person, """
                select c.title_it as challenge_it, c.title_en as challenge_en, i.bid, i.said_at
                from challenge_interest i join challenge c on c.id = i.challenge_id
                where i.account_id = :person order by i.said_at"""));
        all.addAll(rows.read("refusal", person, """
                select sector, spoke, said_at from suggestion_refusal where account_id = :person order by said_at"""));
        all.addAll(rows.read("shown", person, """
                select list, count(*) as times, min(shown_at) as first_at, max(shown_at) as last_at
                from exposure where account_id = :person group by list order by list"""));
        all.addAll(rows.read("weights", person, """
                select reason, decided_at as at from match_weights where decided_by = :person
                union all select reason, decided_at from fairness_setting where decided_by = :person order by at"""));
        return all;
    }

    @Override
    public void erase(AccountId person) {
        rows.change(person, "delete from challenge_interest where account_id = :person");
        rows.change(person, "delete from suggestion_refusal where account_id = :person");
        rows.change(person, "delete from exposure where account_id = :person");
    }
}
