package it.mics.bottega.team.roster;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.PersonalPart;
import it.mics.bottega.identity.PersonalRecord;
import it.mics.bottega.identity.PersonalRows;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Where somebody was to go from a team that had handed in, asked for it, decided or confirmed it. */
@Component
@Order(PersonalPart.BEFORE_TEAMS + 4)
class RosterPersonalPart implements PersonalPart {
    private final PersonalRows rows;

    RosterPersonalPart(PersonalRows rows) {
        this.rows = rows;
    }

    @Override
    public String part() {
        return "roster";
    }

    @Override
    public List<PersonalRecord> about(AccountId person) {
        List<PersonalRecord> all = new ArrayList<>();
        all.addAll(rows.read("rosterChange", person, """
                select t.name as team, case when c.asked_by = :person then c.reason end as reason,
                    case when c.about = :person then c.words end as words,
                    case when c.decided_by = :person then c.decision end as decision, c.asked_at as at, c.outcome
                from roster_change c join team t on t.id = c.team_id
                where :person in (c.asked_by, c.about, c.decided_by) order by c.asked_at, c.id"""));
        all.addAll(rows.read("rosterConfirmation", person, """
                select t.name as team, k.at from roster_confirmation k join roster_change c on c.id = k.change_id
                join team t on t.id = c.team_id where k.account_id = :person order by k.at"""));
        return all;
    }

    @Override
    public void erase(AccountId person) {
        rows.change(person, "delete from roster_confirmation where account_id = :person");
        rows.change(person, "delete from roster_change where asked_by = :person or about = :person");
    }
}
