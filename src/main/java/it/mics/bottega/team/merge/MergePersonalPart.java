package it.mics.bottega.team.merge;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.PersonalPart;
import it.mics.bottega.identity.PersonalRecord;
import it.mics.bottega.identity.PersonalRows;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Where somebody proposed that two teams become one, and where they agreed. */
@Component
@Order(PersonalPart.BEFORE_TEAMS + 1)
class MergePersonalPart implements PersonalPart {
    private final PersonalRows rows;

    MergePersonalPart(PersonalRows rows) {
        this.rows = rows;
    }

    @Override
    public String part() {
        return "merge";
    }

    @Override
    public List<PersonalRecord> about(AccountId person) {
        List<PersonalRecord> all = new ArrayList<>();
        all.addAll(rows.read("teamMerge", person, """
                select g.name as team, h.name as other, q.message, q.opened_at as at, q.outcome from team_merge q
                join team g on g.id = q.guest_id join team h on h.id = q.host_id
                where q.opened_by = :person order by q.opened_at, q.id"""));
        all.addAll(rows.read("teamMergeVoice", person, """
                select g.name as team, h.name as other, v.at from team_merge_voice v join team_merge q on q.id = v.merge_id
                join team g on g.id = q.guest_id join team h on h.id = q.host_id
                where v.account_id = :person order by v.at, q.id"""));
        return all;
    }

    @Override
    public void erase(AccountId person) {
        rows.change(person, "delete from team_merge_voice where account_id = :person");
        rows.change(person, "delete from team_merge where opened_by = :person");
    }
}
