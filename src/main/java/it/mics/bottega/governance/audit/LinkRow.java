package it.mics.bottega.governance.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One link with the entry behind it, and the hash that it should have: the canonical form spelled anew, not asked of the database. */
record LinkRow(
        long place,
        long seq,
        byte[] prev,
        byte[] hash,
        @Nullable Instant at,
        @Nullable UUID actor,
        @Nullable String actingAs,
        @Nullable String action,
        @Nullable String subjectType,
        @Nullable UUID subject,
        byte @Nullable [] before,
        byte @Nullable [] after,
        @Nullable String reason) {

    private static final DateTimeFormatter MICROS =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    static LinkRow of(ResultSet row, int n) throws SQLException {
        OffsetDateTime at = row.getObject("at", OffsetDateTime.class);
        return new LinkRow(
                row.getLong("place"),
                row.getLong("seq"),
                row.getBytes("prev_hash"),
                row.getBytes("hash"),
                at == null ? null : at.toInstant(),
                row.getObject("actor", UUID.class),
                row.getString("acting_as"),
                row.getString("action"),
                row.getString("subject_type"),
                row.getObject("subject", UUID.class),
                row.getBytes("before_digest"),
                row.getBytes("after_digest"),
                row.getString("reason"));
    }

    /** True where the entry of this link is not there. */
    boolean entryIsGone() {
        return at == null;
    }

    boolean follows(byte[] previous) {
        return Arrays.equals(prev, previous);
    }

    boolean saysWhatWasRecorded() {
        return Arrays.equals(hash, sha256(canonical()));
    }

    /** The hash from which a chain begins. */
    static byte[] genesis(UUID chain) {
        return sha256("bottega-audit-1 " + chain);
    }

    private String canonical() {
        StringBuilder text = new StringBuilder("bottega-audit-1\n");
        line(text, "place", Long.toString(place));
        line(text, "seq", Long.toString(seq));
        line(text, "at", at == null ? null : MICROS.format(at));
        line(text, "actor", actor == null ? null : actor.toString());
        line(text, "acting", actingAs);
        line(text, "action", action);
        line(text, "type", subjectType);
        line(text, "subject", subject == null ? null : subject.toString());
        line(text, "before", hex(before));
        line(text, "after", hex(after));
        line(text, "reason", reason);
        line(text, "prev", hex(prev));
        return text.toString();
    }

    private static void line(StringBuilder text, String name, @Nullable String value) {
        text.append(name).append(':');
        if (value == null) text.append('-');
        else
            text.append(value.getBytes(StandardCharsets.UTF_8).length)
                    .append(':')
                    .append(value);
        text.append('\n');
    }

    private static @Nullable String hex(byte @Nullable [] bytes) {
        return bytes == null ? null : HexFormat.of().formatHex(bytes);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
