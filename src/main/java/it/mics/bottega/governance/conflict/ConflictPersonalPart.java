package it.mics.bottega.governance.conflict;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.KeptContent;
import it.mics.bottega.identity.PersonalPart;
import it.mics.bottega.identity.PersonalRecord;
import it.mics.bottega.identity.PersonalRows;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Relations that the person declared, and what was found out about them when they decided or signed. */
@Component
class ConflictPersonalPart implements PersonalPart {
    private final PersonalRows rows;

    ConflictPersonalPart(PersonalRows rows) {
        this.rows = rows;
    }

    @Override
    public String part() {
        return "relations";
    }

    @Override
    public List<PersonalRecord> about(AccountId person) {
        List<PersonalRecord> all = new ArrayList<>();
        all.addAll(rows.read("relation", person, """
                select r.kind, coalesce(a.display_name, o.name_it) as other, r.declared_at as at, r.runs_until as until, r.ended_at
                from declared_relation r left join account a on a.id = r.other_account
                left join organisation o on o.id = r.other_organisation
                where r.account_id = :person order by r.declared_at"""));
        all.addAll(rows.read("unit", person, """
                select u.kind, u.name, o.name_it as organisation, u.declared_at as at, u.ended_at from work_unit u
                join organisation o on o.id = u.organisation_id where u.account_id = :person order by u.declared_at"""));
        all.addAll(rows.read("check", person, """
                select subject_type, part, acting_as, outcome, reason_code, at from decision_check
                where person = :person order by at"""));
        return all;
    }

    @Override
    public List<KeptContent> kept(AccountId person) {
        return rows.kept(
                KeptContent.Reason.DECISION, person, "select count(*) from decision_check where person = :person");
    }

    @Override
    public void erase(AccountId person) {
        rows.change(person, "delete from declared_relation where account_id = :person or other_account = :person");
        rows.change(person, "delete from work_unit where account_id = :person");
        rows.change(
                person,
                "update co_signature set status = 'VOID', answered_at = now() where proposed_by = :person and status = 'WAITING'");
    }
}
