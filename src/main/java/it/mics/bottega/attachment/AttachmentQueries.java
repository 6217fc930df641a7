package it.mics.bottega.attachment;

import it.mics.bottega.identity.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes the rows of files. */
@Component
class AttachmentQueries {
    private static final String ALL = "select * from attachment ";

    private final JdbcClient jdbc;

    AttachmentQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Attachment> find(AttachmentId id) {
        return find(List.of(id)).stream().findFirst();
    }

    /** The same with its row held until the end of the transaction. */
    Optional<Attachment> held(AttachmentId id) {
        return jdbc.sql(ALL + "where id = :id for update")
                .param("id", id.value())
                .query(AttachmentQueries::row)
                .optional();
    }

    List<Attachment> find(Collection<AttachmentId> ids) {
        if (ids.isEmpty()) return List.of();
        return jdbc.sql(ALL + "where id in (:ids)")
                .param("ids", ids.stream().map(AttachmentId::value).toList())
                .query(AttachmentQueries::row)
                .list();
    }

    /** What hangs there now, oldest first. */
    List<Attachment> present(Holder holder) {
        return jdbc.sql(
                        ALL
                                + "where subject_kind = :kind and subject_id = :id and removed_at is null order by added_at, id")
                .param("kind", holder.kind())
                .param("id", holder.id())
                .query(AttachmentQueries::row)
                .list();
    }

    void insert(Attachment one) {
        jdbc.sql("""
                        insert into attachment (id, subject_kind, subject_id, name, bytes, sha256, restricted, added_by, added_at, replaces)
                        values (:id, :kind, :holder, :name, :bytes, :sha256, :restricted, :by, :at, :replaces)""")
                .param("id", one.id().value())
                .param("kind", one.holder().kind())
                .param("holder", one.holder().id())
                .param("name", one.name())
                .param("bytes", one.bytes())
                .param("sha256", one.sha256())
                .param("restricted", one.restricted())
                .param("by", one.addedBy() == null ? null : one.addedBy().value())
                .param("at", utc(one.addedAt()))
                .param(
                        "replaces",
                        one.replaces() == null ? null : one.replaces().value())
                .update();
    }

    void removed(AttachmentId id, @Nullable Instant at) {
        jdbc.sql("update attachment set removed_at = :at where id = :id")
                .param("at", at == null ? null : utc(at))
                .param("id", id.value())
                .update();
    }

    /** True where a file of this name hangs there now. */
    boolean taken(Holder holder, String name) {
        return jdbc.sql(
                        "select exists (select from attachment where subject_kind = :kind and subject_id = :id and lower(name) = lower(:name) and removed_at is null and state <> 'REFUSED')")
                .param("kind", holder.kind())
                .param("id", holder.id())
                .param("name", name)
                .query(Boolean.class)
                .single();
    }

    /** What waits to be looked into and was not tried since, longest waiting first. */
    List<AttachmentId> waiting(Instant triedBefore) {
        return jdbc.sql("""
                        select id from attachment where state = 'RECEIVED' and removed_at is null
                            and (tried_at is null or tried_at < :before) order by tried_at nulls first, added_at limit 200""")
                .param("before", utc(triedBefore))
                .query((row, n) -> new AttachmentId(row.getObject("id", UUID.class)))
                .list();
    }

    void tried(AttachmentId id, int attempts, Instant at) {
        jdbc.sql("update attachment set attempts = :attempts, tried_at = :at where id = :id")
                .param("attempts", attempts)
                .param("at", utc(at))
                .param("id", id.value())
                .update();
    }

    void ready(AttachmentId id, ContentType type, String name, String text, @Nullable Instant scanned, Instant at) {
        jdbc.sql(
                        "update attachment set state = 'READY', type = :type, name = :name, scanned_at = :scanned, read_at = :at where id = :id")
                .param("type", type.name())
                .param("name", name)
                .param("scanned", scanned == null ? null : utc(scanned))
                .param("at", utc(at))
                .param("id", id.value())
                .update();
        jdbc.sql("insert into attachment_text (attachment_id, content) values (:id, :text)")
                .param("id", id.value())
                .param("text", text.replace("\u0000", ""))
                .update();
    }

    void refused(AttachmentId id, AttachmentProblem problem, Instant at) {
        jdbc.sql("update attachment set state = 'REFUSED', problem = :problem, read_at = :at where id = :id")
                .param("problem", problem.name())
                .param("at", utc(at))
                .param("id", id.value())
                .update();
    }

    String text(AttachmentId id) {
        return jdbc.sql("select content from attachment_text where attachment_id = :id")
                .param("id", id.value())
                .query(String.class)
                .optional()
                .orElse("");
    }

    /** Whatever this person added, removed or not. */
    List<Attachment> addedBy(AccountId person) {
        return jdbc.sql(ALL + "where added_by = :person for update")
                .param("person", person.value())
                .query(AttachmentQueries::row)
                .list();
    }

    /** Gives what searches hold of these files another version, because others may read them now. */
    List<AttachmentId> touch(Holder holder) {
        return jdbc.sql(
                        "update attachment set version = version where subject_kind = :kind and subject_id = :id returning id")
                .param("kind", holder.kind())
                .param("id", holder.id())
                .query((row, n) -> new AttachmentId(row.getObject("id", UUID.class)))
                .list();
    }

    /** The version of every file that has been read. */
    Map<AttachmentId, Long> versions() {
        Map<AttachmentId, Long> versions = new HashMap<>();
        jdbc.sql("select id, version from attachment where state = 'READY'").query(row -> {
            versions.put(new AttachmentId(row.getObject("id", UUID.class)), row.getLong("version"));
        });
        return versions;
    }

    /** Removed before this moment. */
    List<Attachment> removedBefore(Instant moment) {
        return jdbc.sql(ALL + "where removed_at < :moment order by removed_at limit 1000")
                .param("moment", utc(moment))
                .query(AttachmentQueries::row)
                .list();
    }

    int forget(Collection<AttachmentId> ids) {
        if (ids.isEmpty()) return 0;
        return jdbc.sql("delete from attachment where id in (:ids)")
                .param("ids", ids.stream().map(AttachmentId::value).toList())
                .update();
    }

    /** True where the bytes with this fingerprint belong to anything that was not refused. */
    boolean wanted(String sha256) {
        return jdbc.sql("select exists (select from attachment where sha256 = :sha256 and state <> 'REFUSED')")
                .param("sha256", sha256)
                .query(Boolean.class)
                .single();
    }

    private static Attachment row(ResultSet row, int n) throws SQLException {
        UUID by = row.getObject("added_by", UUID.class);
        UUID replaces = row.getObject("replaces", UUID.class);
        OffsetDateTime removed = row.getObject("removed_at", OffsetDateTime.class);
        String type = row.getString("type");
        String problem = row.getString("problem");
        return new Attachment(
                new AttachmentId(row.getObject("id", UUID.class)),
                new Holder(row.getString("subject_kind"), row.getObject("subject_id", UUID.class)),
                row.getString("name"),
                row.getLong("bytes"),
                row.getString("sha256").strip(),
                row.getBoolean("restricted"),
                AttachmentState.valueOf(row.getString("state")),
                type == null ? null : ContentType.valueOf(type),
                problem == null ? null : AttachmentProblem.valueOf(problem),
                row.getInt("attempts"),
                by == null ? null : new AccountId(by),
                row.getObject("added_at", OffsetDateTime.class).toInstant(),
                replaces == null ? null : new AttachmentId(replaces),
                removed == null ? null : removed.toInstant(),
                row.getLong("version"));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
