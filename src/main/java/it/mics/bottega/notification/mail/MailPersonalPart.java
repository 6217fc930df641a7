package it.mics.bottega.notification.mail;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.PersonalPart;
import it.mics.bottega.identity.PersonalRecord;
import it.mics.bottega.identity.PersonalRows;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What somebody chose about mails, and what was sent to them. */
@Component
@Order(PersonalPart.BEFORE_TEAMS + 3)
class MailPersonalPart implements PersonalPart {
    private final PersonalRows rows;

    MailPersonalPart(PersonalRows rows) {
        this.rows = rows;
    }

    @Override
    public String part() {
        return "mail";
    }

    @Override
    public List<PersonalRecord> about(AccountId person) {
        List<PersonalRecord> all = new ArrayList<>();
        all.addAll(rows.read(
                "mailChoice",
                person,
                "select topic, rhythm from mail_choice where account_id = :person order by topic"));
        all.addAll(rows.read("mail", person, """
                select coalesce(m.topic, 'RECEIPT') as topic, m.created_at, m.sent_at, m.left_out from mail m
                where m.account_id = :person order by m.created_at, m.id"""));
        return all;
    }

    @Override
    public void erase(AccountId person) {
        rows.change(person, "delete from mail where account_id = :person");
        rows.change(person, "delete from mail_choice where account_id = :person");
    }
}
