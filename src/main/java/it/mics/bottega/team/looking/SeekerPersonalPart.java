package it.mics.bottega.team.looking;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.PersonalPart;
import it.mics.bottega.identity.PersonalRecord;
import it.mics.bottega.identity.PersonalRows;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** For which challenges somebody looks for a team. */
@Component
@Order(PersonalPart.BEFORE_TEAMS + 2)
class SeekerPersonalPart implements PersonalPart {
    private final PersonalRows rows;

    SeekerPersonalPart(PersonalRows rows) {
        this.rows = rows;
    }

    @Override
    public String part() {
        return "seeking";
    }

    @Override
    public List<PersonalRecord> about(AccountId person) {
        return rows.read("teamSeeker", person, """
                select c.title_it as challenge_it, c.title_en as challenge_en, s.note, s.since as at from team_seeker s
                join challenge c on c.id = s.challenge_id where s.account_id = :person order by s.since, s.challenge_id""");
    }

    @Override
    public void erase(AccountId person) {
        rows.change(person, "delete from team_seeker where account_id = :person");
    }
}
