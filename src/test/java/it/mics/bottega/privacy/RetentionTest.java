package it.mics.bottega.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.identity.RetainedKind;
import it.mics.bottega.kernel.RuleViolation;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@BottegaTest
class RetentionTest {
    private static final String WHY = "The data protection officer asked for it.";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Retention retention;

    @Autowired
    ObjectProvider<RetainedKind> kinds;

    @AfterEach
    void as_it_was() {
        jdbc.sql("delete from retention_rule").update();
    }

    @Test
    void the_night_removes_what_is_over_its_time_and_nothing_else() {
        AccountId person = ActingAs.person(jdbc, "Rina Vecchia");
        UUID old = notice(person, 13);
        UUID young = notice(person, 11);
        AccountId office = ActingAs.programmeOffice(jdbc, "Ufficio");
        int due = rule(office).next();
        assertThat(due).isPositive();
        assertThat(there(old)).isTrue();
        retention.run();
        assertThat(there(old)).isFalse();
        assertThat(there(young)).isTrue();
        assertThat(rule(office).last()).isEqualTo(due);
        assertThat(rule(office).next()).isZero();
        assertThat(jdbc.sql(
                                "select reason from audit_entry where action = 'retention.applied' order by seq desc limit 1")
                        .query(String.class)
                        .single())
                .contains("NOTICE " + due)
                .doesNotContain("Rina");
    }

    @Test
    void the_programme_office_changes_the_months_within_limits_and_nobody_else_does() {
        AccountId office = ActingAs.programmeOffice(jdbc, "Ufficio");
        ActingAs.run(office, () -> retention.change("NOTICE", 30, WHY));
        assertThat(rule(office).months()).isEqualTo(30);
        UUID old = notice(office, 13);
        retention.run();
        assertThat(there(old)).isTrue();
        for (int months : new int[] {0, -3, 241})
            assertThatThrownBy(() -> ActingAs.run(office, () -> retention.change("NOTICE", months, WHY)))
                    .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> ActingAs.run(office, () -> retention.change("NOTICE", 20, " because ")))
                .hasMessage("privacy.retention.reasonShort");
        assertThat(rule(office).change()).isNotNull();
        assertThat(rule(office).change().reason()).isEqualTo(WHY);
        AccountId researcher = ActingAs.researcher(jdbc, "Ricercatrice", null);
        assertThatThrownBy(() -> ActingAs.run(researcher, () -> retention.change("NOTICE", 1, WHY)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> ActingAs.call(researcher, retention::state)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void every_kind_is_counted_and_removed_by_statements_that_the_database_knows() {
        for (RetainedKind kind : kinds) {
            var never = java.time.OffsetDateTime.parse("1990-01-01T00:00:00Z");
            assertThat(jdbc.sql(kind.counting())
                            .param("before", never)
                            .query(Integer.class)
                            .single())
                    .as(kind.kind())
                    .isZero();
            assertThat(jdbc.sql(kind.removing()).param("before", never).update())
                    .as(kind.kind())
                    .isZero();
        }
    }

    private Retention.Rule rule(AccountId office) {
        return ActingAs.call(office, retention::state).rules().stream()
                .filter(rule -> rule.kind().equals("NOTICE"))
                .findFirst()
                .orElseThrow();
    }

    private UUID notice(AccountId person, int months) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into notice (id, account_id, kind, event_key, link, created_at)"
                        + " values (:id, :person, 'TEAM_LEFT', :key, '', now() - make_interval(months => :months))")
                .param("id", id)
                .param("person", person.value())
                .param("key", id.toString())
                .param("months", months)
                .update();
        return id;
    }

    private boolean there(UUID notice) {
        return jdbc.sql("select exists (select from notice where id = :id)")
                .param("id", notice)
                .query(Boolean.class)
                .single();
    }
}
