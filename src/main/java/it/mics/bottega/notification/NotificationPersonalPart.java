package it.mics.bottega.notification;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.PersonalPart;
import it.mics.bottega.identity.PersonalRecord;
import it.mics.bottega.identity.PersonalRows;
import java.util.List;
import org.springframework.stereotype.Component;

/** What was told to somebody. */
@Component
class NotificationPersonalPart implements PersonalPart {
    private final PersonalRows rows;

    NotificationPersonalPart(PersonalRows rows) {
        this.rows = rows;
    }

    @Override
    public String part() {
        return "notices";
    }

    @Override
    public List<PersonalRecord> about(AccountId person) {
        return rows.read("notice", person, """
                select kind, subject_it, subject_en, detail, created_at, read_at from notice
                where account_id = :person order by created_at""");
    }

    @Override
    public void erase(AccountId person) {
        rows.change(person, "delete from notice where account_id = :person");
    }
}
