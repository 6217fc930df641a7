package it.mics.bottega.privacy;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.PersonalPart;
import it.mics.bottega.identity.PersonalRecord;
import it.mics.bottega.identity.PersonalRows;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Consents, and what somebody asked for about their own data. */
@Component
class PrivacyPersonalPart implements PersonalPart {
    private final PersonalRows rows;

    PrivacyPersonalPart(PersonalRows rows) {
        this.rows = rows;
    }

    @Override
    public String part() {
        return "privacy";
    }

    @Override
    public List<PersonalRecord> about(AccountId person) {
        List<PersonalRecord> all = new ArrayList<>();
        all.addAll(rows.read("consent", person, """
                select purpose, text_version, given_at, withdrawn_at from consent where account_id = :person order by given_at"""));
        all.addAll(rows.read("erasureRequest", person, """
                select asked_at, due_at, cancelled_at from erasure_request where account_id = :person order by asked_at"""));
        all.addAll(rows.read("retentionChange", person, """
                select kind as retained, months, changed_at as at, reason from retention_rule where changed_by = :person order by kind"""));
        return all;
    }

    @Override
    public void erase(AccountId person) {
        rows.change(person, "delete from consent where account_id = :person");
        rows.change(person, "delete from erasure_request where account_id = :person");
    }
}
