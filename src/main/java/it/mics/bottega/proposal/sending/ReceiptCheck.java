package it.mics.bottega.proposal.sending;

import it.mics.bottega.proposal.Manifest;
import it.mics.bottega.proposal.SentFile;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Says to whoever holds a receipt that it is genuine. The fingerprint is computed over random ids, so that nobody finds one by
 * guessing; who sent what is not in the answer.
 */
@Service
public class ReceiptCheck {
    private static final String PRINT = "[0-9a-f]{64}";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ReceiptCheck(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * A version that arrived.
     *
     * @param intact true where what is kept gives the same fingerprint today
     * @param files by their own fingerprints, in the order in which they were sent
     */
    public record Genuine(String sha256, int version, Instant at, boolean intact, List<SentFile> files) {}

    /** True where this could be a fingerprint. */
    public static boolean isPrint(String typed) {
        return plain(typed).matches(PRINT);
    }

    /** The version with this fingerprint; blanks and large letters do not matter. */
    @Transactional(readOnly = true)
    public Optional<Genuine> find(String typed) {
        String print = plain(typed);
        if (!print.matches(PRINT)) return Optional.empty();
        return jdbc.sql("select n, content, submitted_at from proposal_submission where sha256 = :print")
                .param("print", print)
                .query((row, n) -> {
                    Manifest sent = json.readValue(row.getString("content"), Manifest.class);
                    return new Genuine(
                            print,
                            row.getInt("n"),
                            row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
                            sent.sha256().equals(print),
                            sent.files());
                })
                .optional();
    }

    private static String plain(String typed) {
        return typed.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
    }
}
