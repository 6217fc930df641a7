package it.mics.bottega.notification;

import it.mics.bottega.kernel.LocalizedText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One thing that happened, told to one person: its kind, what it is about, and where to go. */
public record Notice(
        UUID id,
        NoticeKind kind,
        LocalizedText subject,
        String detail,
        String link,
        Instant at,
        @Nullable Instant readAt) {
    /** True until the person has opened it. */
    public boolean unread() {
        return readAt == null;
    }

    /** The notice in this row of the table. */
    public static Notice read(ResultSet row) throws SQLException {
        OffsetDateTime read = row.getObject("read_at", OffsetDateTime.class);
        String detail = row.getString("detail");
        return new Notice(
                row.getObject("id", UUID.class),
                NoticeKind.valueOf(row.getString("kind")),
                new LocalizedText(row.getString("subject_it"), row.getString("subject_en")),
                detail == null ? "" : detail,
                row.getString("link"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                read == null ? null : read.toInstant());
    }
}
