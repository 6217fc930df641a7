package it.mics.bottega.governance.audit;

import it.mics.bottega.identity.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the record for modules that know who may read what; newest first, from place to place, never by counting. */
@Service
public class ActReading {
    private static final int FETCH = 2_000;
    private static final String ROW = "seq, at, actor, acting_as, action, subject_type, subject, reason";
    private static final String ORDER = " order by at desc, seq desc";

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate streaming;

    ActReading(JdbcClient jdbc, DataSource source) {
        this.jdbc = jdbc;
        JdbcTemplate template = new JdbcTemplate(source);
        template.setFetchSize(FETCH);
        this.streaming = new NamedParameterJdbcTemplate(template);
    }

    /** The newest acts within this scope that the filter lets through, older than this place. */
    @Transactional(readOnly = true)
    public List<ActRow> page(ActScope scope, ActFilter filter, @Nullable ActPlace before, int limit) {
        Map<String, Object> values = new HashMap<>();
        String wanted = conditions(filter, values);
        if (before != null) {
            wanted += " and (at, seq) < (:beforeAt, :beforeSeq)";
            values.put("beforeAt", utc(before.at()));
            values.put("beforeSeq", before.seq());
        }
        values.put("limit", limit);
        // Each part of the scope reads along its own index and no further than the page is long.
        List<String> parts = new ArrayList<>();
        for (String part : parts(scope, values)) {
            parts.add("(select " + ROW + " from audit_entry where " + part + wanted + ORDER + " limit :limit)");
        }
        if (parts.isEmpty()) return List.of();
        return jdbc.sql("select * from (" + String.join(" union ", parts) + ") acts" + ORDER + " limit :limit")
                .params(values)
                .query((row, n) -> row(row))
                .list();
    }

    /** Every act that the filter lets through with its link, oldest first, one after the other. */
    @Transactional(readOnly = true)
    public void each(ActFilter filter, Consumer<ActLink> reader) {
        Map<String, Object> values = new HashMap<>();
        String sql =
                "select e.*, l.place, encode(e.before_digest, 'hex') as before, encode(e.after_digest, 'hex') as after,"
                        + " encode(l.hash, 'hex') as hash from audit_entry e join audit_link l using (seq) where true"
                        + conditions(filter, values) + " order by at, seq";
        RowCallbackHandler each = row -> reader.accept(new ActLink(
                row(row),
                row.getLong("place"),
                row.getString("before"),
                row.getString("after"),
                row.getString("hash")));
        streaming.query(sql, values, each);
    }

    /** Those among whom a reader of the whole record may choose: people who acted and whose name begins like this. */
    @Transactional(readOnly = true)
    public List<AccountId> people(String name, int limit) {
        return jdbc
                .sql("""
                        select id from account where lower(display_name) like :name
                        and exists (select from audit_entry where actor = account.id) order by display_name, id limit :limit""")
                .param(
                        "name",
                        "%" + name.strip().toLowerCase(java.util.Locale.ROOT).replaceAll("[%_\\\\]", "") + "%")
                .param("limit", limit)
                .query(UUID.class)
                .list()
                .stream()
                .map(AccountId::new)
                .toList();
    }

    private static List<String> parts(ActScope scope, Map<String, Object> values) {
        if (scope.all()) return List.of("true");
        List<String> parts = new ArrayList<>();
        AccountId own = scope.own();
        if (own != null) {
            parts.add("actor = :own");
            values.put("own", own.value());
        }
        if (!scope.kinds().isEmpty()) {
            parts.add("subject_type in (:kinds)");
            values.put("kinds", scope.kinds());
        }
        int n = 0;
        for (Map.Entry<String, ? extends Collection<UUID>> things :
                scope.things().entrySet()) {
            if (things.getValue().isEmpty()) continue;
            parts.add("subject_type = :kind" + n + " and subject = any(:things" + n
                    + ") and split_part(action, '.', 2) not in (:deliberation)");
            values.put("deliberation", ActScope.DELIBERATION);
            values.put("kind" + n, things.getKey());
            values.put("things" + n, things.getValue().toArray(UUID[]::new));
            n++;
        }
        return parts;
    }

    private static String conditions(ActFilter filter, Map<String, Object> values) {
        StringBuilder sql = new StringBuilder();
        AccountId actor = filter.actor();
        add(sql, values, "actor = :who", "who", actor == null ? null : actor.value());
        add(sql, values, "action = :action", "action", filter.action());
        add(sql, values, "subject_type = :type", "type", filter.subjectType());
        add(sql, values, "subject = :subject", "subject", filter.subject());
        add(sql, values, "at >= :from", "from", utc(filter.from()));
        add(sql, values, "at < :until", "until", utc(filter.until()));
        return sql.toString();
    }

    private static void add(
            StringBuilder sql, Map<String, Object> values, String condition, String name, @Nullable Object value) {
        if (value == null) return;
        sql.append(" and ").append(condition);
        values.put(name, value);
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static ActRow row(ResultSet row) throws SQLException {
        UUID actor = row.getObject("actor", UUID.class);
        return new ActRow(
                row.getLong("seq"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                actor == null ? null : new AccountId(actor),
                row.getString("acting_as"),
                row.getString("action"),
                row.getString("subject_type"),
                row.getObject("subject", UUID.class),
                row.getString("reason"));
    }
}
