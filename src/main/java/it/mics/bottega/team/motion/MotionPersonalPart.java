package it.mics.bottega.team.motion;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.PersonalPart;
import it.mics.bottega.identity.PersonalRecord;
import it.mics.bottega.identity.PersonalRows;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What somebody proposed in a team about who is in it, what was proposed about them, and where they agreed. */
@Component
@Order(PersonalPart.BEFORE_TEAMS)
class MotionPersonalPart implements PersonalPart {
    private final PersonalRows rows;

    MotionPersonalPart(PersonalRows rows) {
        this.rows = rows;
    }

    @Override
    public String part() {
        return "motion";
    }

    @Override
    public List<PersonalRecord> about(AccountId person) {
        List<PersonalRecord> all = new ArrayList<>();
        all.addAll(rows.read("teamMotion", person, """
                select t.name as team, q.kind as what, q.reason, q.opened_at as at, q.outcome from team_motion q
                join team t on t.id = q.team_id where q.opened_by = :person or q.about = :person order by q.opened_at, q.id"""));
        all.addAll(rows.read("teamVoice", person, """
                select t.name as team, q.kind as what, v.at from team_voice v join team_motion q on q.id = v.motion_id
                join team t on t.id = q.team_id where v.account_id = :person order by v.at, q.id"""));
        return all;
    }

    @Override
    public void erase(AccountId person) {
        rows.change(person, "delete from team_voice where account_id = :person");
        rows.change(person, "delete from team_motion where about = :person or opened_by = :person");
    }
}
