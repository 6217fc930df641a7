package it.mics.bottega.governance.conflict;

import it.mics.bottega.identity.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rules as rows: the newest row of a rule is in force, older ones are its history. */
@Component
class RuleSettings {
    private final JdbcClient jdbc;

    RuleSettings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is in force, by rule, in the order in which the rules were first written down. */
    Map<String, RuleSetting> inForce() {
        Map<String, RuleSetting> all = new LinkedHashMap<>();
        jdbc.sql("""
                select * from (select distinct on (rule) *, min(version) over (partition by rule) as first
                from conflict_rule order by rule, version desc) newest order by first""").query(RuleSettings::setting).list().forEach(setting -> all.put(setting.rule(), setting));
        return all;
    }

    /** Every change since the first rules, newest first. */
    List<RuleSetting> history() {
        return jdbc.sql("""
                select * from conflict_rule c where exists (
                  select from conflict_rule first where first.rule = c.rule and first.version < c.version)
                order by version desc""").query(RuleSettings::setting).list();
    }

    /** Nobody changes the rules until the end of the transaction but the caller. */
    void hold() {
        jdbc.sql("lock table conflict_rule in share row exclusive mode").update();
    }

    void add(RuleSetting setting) {
        AccountId by = setting.decidedBy();
        jdbc.sql("""
                insert into conflict_rule (rule, severity, months, fewest, decided_by, decided_at, reason)
                values (:rule, :severity, :months, :fewest, :by, :at, :reason)""")
                .param("rule", setting.rule())
                .param("severity", setting.severity().name())
                .param("months", setting.months())
                .param("fewest", setting.fewest())
                .param("by", by == null ? null : by.value())
                .param("at", setting.decidedAt().atOffset(ZoneOffset.UTC))
                .param("reason", setting.reason())
                .update();
    }

    private static RuleSetting setting(ResultSet row, int n) throws SQLException {
        UUID by = row.getObject("decided_by", UUID.class);
        return new RuleSetting(
                row.getString("rule"),
                row.getInt("version"),
                Severity.valueOf(row.getString("severity")),
                row.getObject("months", Integer.class),
                row.getObject("fewest", Integer.class),
                by == null ? null : new AccountId(by),
                row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                row.getString("reason"));
    }
}
