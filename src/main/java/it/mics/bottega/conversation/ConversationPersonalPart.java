package it.mics.bottega.conversation;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.PersonalPart;
import it.mics.bottega.identity.PersonalRecord;
import it.mics.bottega.identity.PersonalRows;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What somebody wrote to the other side for a team or a company, what they took out and where they asked for a look. */
@Component
class ConversationPersonalPart implements PersonalPart {
    private final PersonalRows rows;

    ConversationPersonalPart(PersonalRows rows) {
        this.rows = rows;
    }

    @Override
    public String part() {
        return "conversation";
    }

    @Override
    public List<PersonalRecord> about(AccountId person) {
        List<PersonalRecord> all = new ArrayList<>();
        all.addAll(rows.read("conversationLine", person, """
                select h.code as challenge, l.words as text, l.written_at from conversation_line l
                join conversation c on c.id = l.conversation_id join challenge h on h.id = c.challenge_id
                where l.author_id = :person order by l.written_at, l.id"""));
        all.addAll(rows.read("conversationTakenOut", person, """
                select h.code as challenge, l.reason, l.removed_at as at from conversation_line l
                join conversation c on c.id = l.conversation_id join challenge h on h.id = c.challenge_id
                where l.removed_by = :person order by l.removed_at, l.id"""));
        all.addAll(rows.read("conversationLook", person, """
                select h.code as challenge, c.look_at as at from conversation c join challenge h on h.id = c.challenge_id
                where c.look_by = :person order by c.look_at, c.id"""));
        return all;
    }

    /** What was said for a team or a company stays theirs, without whoever typed it. */
    @Override
    public void erase(AccountId person) {
        rows.change(person, "update conversation_line set author_id = null where author_id = :person");
        rows.change(person, "update conversation_line set removed_by = null where removed_by = :person");
        rows.change(person, "update conversation set look_by = null where look_by = :person");
    }
}
