package it.mics.bottega.governance;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.Grant;
import it.mics.bottega.identity.Role;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.uikit.Messages;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The record of who did what, acting as what, and why; only ever added to, in the transaction of the act itself. It holds
 * ids, codes and digests: no text that somebody wrote, and no name.
 */
@Service
public class AuditTrail {
    /** Codes, version numbers and digests, one after the other; the database keeps the same rule. */
    private static final Pattern CODES =
            Pattern.compile("(?:[A-Z][A-Z0-9_]*|v?[0-9]+|[0-9a-f]{64})(?: (?:[A-Z][A-Z0-9_]*|v?[0-9]+|[0-9a-f]{64}))*");

    private static final int LONGEST = 400;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Messages messages;
    private final boolean strict;

    AuditTrail(
            JdbcClient jdbc, Clock clock, Messages messages, @Value("${bottega.audit.strict:false}") boolean strict) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.messages = messages;
        this.strict = strict;
    }

    /** Records an act for a reason in codes; the acting role is the strongest one held. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Actor actor, String action, String subjectType, UUID subject, @Nullable String codes) {
        record(new AuditAct(actor, actingAs(actor), action, subjectType, subject, codes));
    }

    /** Records an act in a stated role, for example {@code SPOKE_LEADER 3}, for a reason in codes. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(
            Actor actor, String actingAs, String action, String subjectType, UUID subject, @Nullable String codes) {
        record(new AuditAct(actor, actingAs, action, subjectType, subject, codes));
    }

    /** Records an act; where the reason holds more than codes, its digest is kept instead. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(AuditAct act) {
        String codes = act.codes() == null || act.codes().isBlank()
                ? null
                : act.codes().strip();
        boolean plain = codes == null
                || codes.length() <= LONGEST && CODES.matcher(codes).matches();
        String after = plain || act.after() != null ? act.after() : codes;
        AccountId account = act.actor().account();
        if (strict) requireSentence(act.action());
        jdbc.sql("""
                insert into audit_entry (at, actor, acting_as, action, subject_type, subject, before_digest, after_digest, reason)
                values (:at, :actor, :acting, :action, :type, :subject, :before, :after, :reason)""")
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("actor", account == null ? null : account.value())
                .param("acting", act.actingAs())
                .param("action", act.action())
                .param("type", act.subjectType())
                .param("subject", act.subject())
                .param("before", digest(act.subject(), act.before()))
                .param("after", digest(act.subject(), after))
                .param("reason", plain ? codes : null)
                .update();
    }

    /** An act that nobody could read in plain words is noticed where it is tried out. */
    private void requireSentence(String action) {
        boolean said = Stream.of("act." + action, "act.case" + action.substring(action.indexOf('.')))
                .anyMatch(key -> messages.has(Language.IT, key));
        if (!said) throw new IllegalStateException("No sentence: add act." + action + " to history_it and history_en");
    }

    /** What the record keeps of a text about this thing: enough to show later that a text is the one of then. */
    static byte @Nullable [] digest(UUID subject, @Nullable String text) {
        if (text == null) return null;
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest((subject + "\n" + text).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The strongest role that somebody holds, as the record names it. */
    public static String actingAs(Actor actor) {
        if (actor.isVisitor()) return "SYSTEM";
        return actor.grants().stream()
                .max(Comparator.comparing((Grant grant) -> grant.role().takesPart())
                        .thenComparing(Grant::role))
                .map(AuditTrail::words)
                .orElse("NONE");
    }

    private static String words(Grant grant) {
        Role role = grant.role();
        return grant.spoke() == null ? role.name() : role.name() + " " + grant.spoke();
    }
}
