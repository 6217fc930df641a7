package it.mics.bottega.room;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.PersonalPart;
import it.mics.bottega.identity.PersonalRecord;
import it.mics.bottega.identity.PersonalRows;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What somebody said in the rooms of their teams, what they were to write there, and the dates they added. */
@Component
class RoomPersonalPart implements PersonalPart {
    private final PersonalRows rows;

    RoomPersonalPart(PersonalRows rows) {
        this.rows = rows;
    }

    @Override
    public String part() {
        return "room";
    }

    @Override
    public List<PersonalRecord> about(AccountId person) {
        List<PersonalRecord> all = new ArrayList<>();
        all.addAll(rows.read("roomMessage", person, """
                select t.name as team, m.words as text, m.written_at from room_message m join team t on t.id = m.team_id
                where m.author_id = :person order by m.written_at, m.id"""));
        all.addAll(rows.read("roomMention", person, """
                select t.name as team, m.written_at from room_mention n join room_message m on m.id = n.message_id
                join team t on t.id = m.team_id where n.account_id = :person order by m.written_at, m.id"""));
        all.addAll(rows.read("roomSection", person, """
                select t.name as team, s.section, s.given_at as at from room_section s join team t on t.id = s.team_id
                where s.account_id = :person order by s.given_at, s.section"""));
        all.addAll(rows.read("roomDate", person, """
                select t.name as team, d.title, d.at from room_date d join team t on t.id = d.team_id
                where d.added_by = :person order by d.at, d.id"""));
        return all;
    }

    /** That something was said stays for the others; words and name go. */
    @Override
    public void erase(AccountId person) {
        rows.change(person, """
                delete from room_mention where account_id = :person
                    or message_id in (select id from room_message where author_id = :person)""");
        rows.change(
                person,
                "update room_message set author_id = null, words = null, removed_at = coalesce(removed_at, now()) where author_id = :person");
        rows.change(person, "delete from room_section where account_id = :person");
        rows.change(person, "update room_date set added_by = null where added_by = :person");
    }
}
