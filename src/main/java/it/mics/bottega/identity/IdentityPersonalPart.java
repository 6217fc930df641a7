package it.mics.bottega.identity;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The account itself, the ways to sign in, organisations and roles. */
@Component
class IdentityPersonalPart implements PersonalPart {
    private final PersonalRows rows;

    IdentityPersonalPart(PersonalRows rows) {
        this.rows = rows;
    }

    @Override
    public String part() {
        return "account";
    }

    @Override
    public List<PersonalRecord> about(AccountId person) {
        List<PersonalRecord> all = new ArrayList<>();
        all.addAll(rows.read("account", person, """
                select id::text, display_name as name, email, language, status, created_at from account where id = :person"""));
        all.addAll(rows.read("signIn", person, """
                select provider, subject from login_identity where account_id = :person order by provider"""));
        all.addAll(rows.read("affiliation", person, """
                select o.name_it as organisation_it, o.name_en as organisation_en, f.role_title, f.since, f.until, f.verified_by
                from affiliation f join organisation o on o.id = f.organisation_id where f.account_id = :person order by f.since"""));
        all.addAll(rows.read("role", person, """
                select g.role, g.spoke, o.name_it as organisation_it, o.name_en as organisation_en, g.granted_at, g.revoked_at
                from role_grant g left join organisation o on o.id = g.organisation_id
                where g.account_id = :person order by g.granted_at"""));
        return all;
    }

    /** The name and the address in the account itself are replaced at the very end of the erasure. */
    @Override
    public void erase(AccountId person) {
        rows.change(person, "delete from login_identity where account_id = :person");
        rows.change(person, "delete from affiliation where account_id = :person");
        rows.change(person, "delete from role_grant where account_id = :person");
    }
}
