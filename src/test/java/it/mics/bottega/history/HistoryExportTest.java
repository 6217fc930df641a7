package it.mics.bottega.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.governance.AuditTrail;
import it.mics.bottega.governance.audit.ActFilter;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.proposal.Scene;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@BottegaTest
class HistoryExportTest {
    @Autowired
    JdbcClient jdbc;

    @Autowired
    HistoryExport export;

    @Autowired
    AuditTrail audit;

    @Autowired
    CurrentActor current;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void an_auditor_takes_it_along_as_a_table_and_nobody_else() {
        Scene scene = new Scene(jdbc);
        ActingAs.run(
                scene.owner,
                () -> transaction.executeWithoutResult(status -> audit.record(
                        current.require(), "challenge.SUBMIT", "challenge", scene.challenge.value(), null)));
        jdbc.sql("update account set display_name = '=cmd()|x' where id = :id")
                .param("id", scene.owner.value())
                .update();
        AccountId auditor = ActingAs.auditor(jdbc, "Rea Revisora");
        ActFilter filter = ActFilter.about("challenge", scene.challenge.value());
        StringWriter out = new StringWriter();
        ActingAs.run(auditor, () -> export.write(filter, Language.EN, out));
        assertThat(out.toString().lines()).hasSize(2);
        assertThat(out.toString())
                .contains("\"'=cmd()|x\"")
                .doesNotContain(",\"=cmd")
                .contains("\"challenge.SUBMIT\"");
        assertThat(jdbc.sql("select count(*) from audit_entry where actor = :id and action = 'audit.EXPORT'")
                        .param("id", auditor.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThatThrownBy(() -> ActingAs.run(scene.owner, () -> export.write(filter, Language.EN, new StringWriter())))
                .isInstanceOf(AccessDeniedException.class);
        for (String bad : List.of("=1", " =1", "+1", "-1", "@x", "\t=1", "\n=1"))
            assertThat(HistoryExport.field(bad)).startsWith("\"'");
    }
}
