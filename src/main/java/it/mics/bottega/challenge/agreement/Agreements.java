package it.mics.bottega.challenge.agreement;

import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.kernel.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The agreements that people accept, in every version that was ever published. */
@Service
public class Agreements {
    private final JdbcClient jdbc;

    /** A version, and how many people accepted it. */
    public record Published(Agreement agreement, int people) {}

    Agreements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The version that is accepted from now on. */
    public Agreement current(AgreementKind kind) {
        return jdbc.sql("select * from %s order by version desc limit 1".formatted(kind.versions()))
                .query(Agreements::agreement)
                .single();
    }

    /** One version, as it was when people accepted it. */
    public Agreement version(AgreementKind kind, int version) {
        return jdbc.sql("select * from %s where version = :version".formatted(kind.versions()))
                .param("version", version)
                .query(Agreements::agreement)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Every version that was ever published, newest first, with how many people accepted it. */
    List<Published> all(AgreementKind kind) {
        return jdbc.sql("""
                        select g.*, count(distinct a.account_id) as people from %s g
                        left join %s a on a.agreement = g.version group by g.version order by g.version desc""".formatted(kind.versions(), kind.acceptances()))
                .query((row, n) -> new Published(agreement(row, n), row.getInt("people")))
                .list();
    }

    private static Agreement agreement(ResultSet row, int n) throws SQLException {
        return new Agreement(
                row.getInt("version"),
                new LocalizedText(row.getString("text_it"), row.getString("text_en")),
                row.getString("sha256"),
                row.getObject("published_at", OffsetDateTime.class).toInstant());
    }
}
