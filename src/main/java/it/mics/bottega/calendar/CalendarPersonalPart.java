package it.mics.bottega.calendar;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.PersonalPart;
import it.mics.bottega.identity.PersonalRecord;
import it.mics.bottega.identity.PersonalRows;
import java.util.List;
import org.springframework.stereotype.Component;

/** The secret address of somebody’s calendar, without the secret. */
@Component
class CalendarPersonalPart implements PersonalPart {
    private final PersonalRows rows;

    CalendarPersonalPart(PersonalRows rows) {
        this.rows = rows;
    }

    @Override
    public String part() {
        return "calendar";
    }

    @Override
    public List<PersonalRecord> about(AccountId person) {
        return rows.read(
                "calendarFeed", person, "select created_at, read_at from calendar_feed where account_id = :person");
    }

    @Override
    public void erase(AccountId person) {
        rows.change(person, "delete from calendar_feed where account_id = :person");
    }
}
