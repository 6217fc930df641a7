package it.mics.bottega.challenge.access;

import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.kernel.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The agreement that people accept before they read, in every version that was ever published. */
@Service
public class Agreements {
    private final JdbcClient jdbc;

    Agreements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The version that is accepted from now on. */
    public Agreement current() {
        return jdbc.sql("select * from brief_agreement order by version desc limit 1")
                .query(Agreements::agreement)
                .single();
    }

    /** One version, as it was when people accepted it. */
    public Agreement version(int version) {
        return jdbc.sql("select * from brief_agreement where version = :version")
                .param("version", version)
                .query(Agreements::agreement)
                .optional()
                .orElseThrow(NotFound::new);
    }

    private static Agreement agreement(ResultSet row, int n) throws SQLException {
        return new Agreement(
                row.getInt("version"),
                new LocalizedText(row.getString("text_it"), row.getString("text_en")),
                row.getString("sha256"),
                row.getObject("published_at", OffsetDateTime.class).toInstant());
    }
}
