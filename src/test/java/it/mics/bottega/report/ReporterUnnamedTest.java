package it.mics.bottega.report;

import static org.assertj.core.api.Assertions.assertThat;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.challenge.ChallengeAuthoring;
import it.mics.bottega.governance.CaseAction;
import it.mics.bottega.governance.ModerationDesk;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who reported stands in the table of reports and in the reporter’s own inbox, and nowhere else in the whole database. */
@BottegaTest
class ReporterUnnamedTest {
    private static final String NAME = "Rita Canarina";

    @Autowired
    Reports reports;

    @Autowired
    ModerationDesk desk;

    @Autowired
    ChallengeAuthoring authoring;

    @Autowired
    JdbcClient jdbc;

    @Test
    void no_other_table_holds_the_reporter() {
        ReportScene scene = new ReportScene(jdbc, authoring, desk, 4);
        List<String> before = tablesWith(scene.reporter);
        ActingAs.run(scene.reporter, () -> reports.report(scene.reported, ReportReason.RIGHTS, "See page 3"));
        assertThat(tablesWith(scene.reporter)).containsExactlyInAnyOrderElementsOf(plus(before, "report"));
        scene.decide(scene.leader, CaseAction.RETURN, "RIGHTS");
        assertThat(tablesWith(scene.reporter)).isSubsetOf(plus(before, "report", "notice", "event_publication"));
        assertThat(jdbc.sql(
                                "select count(*) from notice where account_id <> :me and (detail ilike :name or link ilike :id)")
                        .param("me", scene.reporter.value())
                        .param("name", "%" + NAME + "%")
                        .param("id", "%" + scene.reporter.value() + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void the_search_finds_a_reporter_who_is_planted_in_the_record() {
        ReportScene scene = new ReportScene(jdbc, authoring, desk, 4);
        List<String> before = tablesWith(scene.reporter);
        jdbc.sql("""
                insert into audit_entry (at, actor, acting_as, action, subject_type, subject)
                values (now(), :me, 'RESEARCHER', 'report.sent', 'report', :id)""")
                .param("me", scene.reporter.value())
                .param("id", scene.reported.value())
                .update();
        assertThat(tablesWith(scene.reporter)).containsExactlyInAnyOrderElementsOf(plus(before, "audit_entry"));
    }

    /** Every table in which a row, read as text, holds the id of this person. */
    private List<String> tablesWith(AccountId person) {
        List<String> holding = new ArrayList<>();
        for (String table : jdbc.sql("select tablename from pg_tables where schemaname = current_schema()")
                .query(String.class)
                .list()) {
            if (jdbc.sql("select exists (select from \"" + table + "\" t where t::text like :id)")
                    .param("id", "%" + person.value() + "%")
                    .query(Boolean.class)
                    .single()) holding.add(table);
        }
        return holding;
    }

    private static List<String> plus(List<String> tables, String... more) {
        List<String> all = new ArrayList<>(tables);
        all.addAll(List.of(more));
        return all;
    }
}
