package it.mics.bottega.demo;

import it.mics.bottega.governance.audit.ChainRenewal;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Removes the demonstration and all that hangs on it; reference data and everything else stays. */
@Component
public class DemoRemoval {
    /** Asks a start to remove the demonstration and end. */
    static final String PROPERTY = "bottega.demo.remove";

    /** What belongs to the demonstration: flagged itself, or part of something flagged. */
    private static final String IDS = """
            create temporary table demo_id on commit drop as
            select id from account where demo
            union select id from organisation where demo
            union select id from challenge where demo or owner_id in (select id from organisation where demo)
                or author_id in (select id from account where demo)""";

    private static final List<String> WITH_THEM = List.of(
            "insert into demo_id select id from team where challenge_id in (select id from demo_id)",
            "insert into demo_id select id from proposal where challenge_id in (select id from demo_id)",
            """
            insert into demo_id select id from introduction where challenge_id in (select id from demo_id)
                or asker_id in (select id from demo_id) or person_id in (select id from demo_id)""");
    private static final List<String> DELETIONS = List.of(
            // The record of acts is append-only; removing what was invented is the one exception: the chain begins anew
            // with
            // what is left, and the file of anchors says so.
            "alter table audit_link disable trigger audit_link_append_only",
            "delete from audit_link",
            "alter table audit_link enable trigger audit_link_append_only",
            "alter table audit_entry disable trigger audit_entry_append_only",
            "delete from audit_entry where actor in (select id from demo_id) or subject in (select id from demo_id)",
            "alter table audit_entry enable trigger audit_entry_append_only",
            "select audit_begin()",
            "delete from moderation_case where subject in (select id from demo_id)",
            "delete from event_publication where exists (select from demo_id where serialized_event like '%' || demo_id.id || '%')",
            "delete from notice where exists (select from demo_id where event_key || link like '%' || demo_id.id || '%')",
            "delete from challenge where id in (select id from demo_id)",
            "delete from account where demo",
            "delete from organisation where demo",
            """
            delete from challenge_counter where not exists (
                select from challenge where code like 'MICS-' || challenge_counter.year || '-%')""");

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final ChainRenewal chain;

    DemoRemoval(JdbcTemplate jdbc, TransactionTemplate transaction, ChainRenewal chain) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.chain = chain;
    }

    /** Removes all of it or, where anything fails, nothing; answers with how many people, organisations and challenges went. */
    public Removed remove() {
        Removed removed = Objects.requireNonNull(transaction.execute(status -> {
            Removed counted = new Removed(count("account"), count("organisation"), count("challenge"));
            jdbc.execute(IDS);
            WITH_THEM.forEach(jdbc::update);
            DELETIONS.forEach(jdbc::execute);
            return counted;
        }));
        chain.begun();
        return removed;
    }

    private int count(String table) {
        Integer count = jdbc.queryForObject("select count(*) from " + table + " where demo", Integer.class);
        return count == null ? 0 : count;
    }

    /** How much has gone. */
    public record Removed(int people, int organisations, int challenges) {}
}
