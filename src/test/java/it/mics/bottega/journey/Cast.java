package it.mics.bottega.journey;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.identity.OrganisationId;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who plays in the story beside the personas: a company of its own and researchers of the demonstration, each with a door to come in by. */
public record Cast(JdbcClient database, String company, String colleague, String stranger) {
    static Cast gather(JdbcClient database, String mark) {
        OrganisationId firm = ActingAs.company(database, "Ditta Prova " + mark);
        AccountId member = ActingAs.companyMember(database, "Piera Prova " + mark, firm);
        AccountId giulia = account(database, "researcher");
        AccountId colleague = researcher(database, giulia, giulia);
        return new Cast(
                database,
                door(database, member),
                door(database, colleague),
                door(database, researcher(database, giulia, colleague)));
    }

    /** Lets an account in through the demo door. */
    public static String door(JdbcClient database, AccountId account) {
        String username = "actor-" + account.value();
        database.sql(
                        "insert into login_identity (provider, subject, account_id) values ('demo', :name, :account) on conflict do nothing")
                .param("name", username)
                .param("account", account.value())
                .update();
        return username;
    }

    public static AccountId account(JdbcClient database, String username) {
        return new AccountId(
                database.sql("select account_id from login_identity where provider = 'demo' and subject = :name")
                        .param("name", username)
                        .query(UUID.class)
                        .single());
    }

    String name(String username) {
        return database.sql("select display_name from account where id = :id")
                .param("id", account(database, username).value())
                .query(String.class)
                .single();
    }

    String mail(String username) {
        return database.sql("select email from account where id = :id")
                .param("id", account(database, username).value())
                .query(String.class)
                .single();
    }

    /** A researcher of another institution than these two, free and visible. */
    private static AccountId researcher(JdbcClient database, AccountId first, AccountId second) {
        return new AccountId(database.sql("""
                        select a.id from account a join role_grant g on g.account_id = a.id and g.role = 'RESEARCHER'
                        join affiliation f on f.account_id = a.id
                        where a.demo and a.id not in (:first, :second)
                        and not exists (select 1 from affiliation o where o.account_id in (:first, :second) and o.organisation_id = f.organisation_id)
                        order by a.display_name limit 1""")
                .param("first", first.value())
                .param("second", second.value())
                .query(UUID.class)
                .single());
    }
}
