package it.mics.bottega.challenge.amendment;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.PersonalPart;
import it.mics.bottega.identity.PersonalRecord;
import it.mics.bottega.identity.PersonalRows;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Changes that somebody proposed or decided for others, and those that somebody confirmed to have read. */
@Component
class AmendmentPersonalPart implements PersonalPart {
    private final PersonalRows rows;

    AmendmentPersonalPart(PersonalRows rows) {
        this.rows = rows;
    }

    @Override
    public String part() {
        return "amendments";
    }

    @Override
    public List<PersonalRecord> about(AccountId person) {
        List<PersonalRecord> all = new ArrayList<>();
        all.addAll(rows.read("amendment", person, """
                select c.code as challenge, a.reason, a.proposed_at, case when a.decided_by = :person then a.decided_at end as decided_at
                from challenge_amendment a join challenge c on c.id = a.challenge_id
                where a.proposed_by = :person or a.decided_by = :person order by a.proposed_at"""));
        all.addAll(rows.read("amendmentRead", person, """
                select c.title_it as challenge_it, c.title_en as challenge_en, k.at from amendment_acknowledgement k
                join challenge_amendment a on a.id = k.amendment_id join challenge c on c.id = a.challenge_id
                where k.account_id = :person order by k.at"""));
        return all;
    }

    @Override
    public void erase(AccountId person) {
        rows.change(person, "delete from amendment_acknowledgement where account_id = :person");
    }
}
