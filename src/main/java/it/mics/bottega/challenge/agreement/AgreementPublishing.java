package it.mics.bottega.challenge.agreement;

import it.mics.bottega.governance.AuditAct;
import it.mics.bottega.governance.AuditTrail;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.identity.Role;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.kernel.RuleViolation;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the programme office does with the agreements that people accept: read their versions, publish a new one. */
@Service
@PreAuthorize("hasRole('PROGRAMME_OFFICE')")
public class AgreementPublishing {
    /** A version has at most so many letters in each language. */
    public static final int LONGEST = 20_000;

    /** And at least so many: an agreement that says nothing protects nobody. */
    public static final int SHORTEST = 200;

    private final Agreements agreements;
    private final List<AgreementUse> uses;
    private final AuditTrail audit;
    private final CurrentActor current;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    AgreementPublishing(
            Agreements agreements,
            List<AgreementUse> uses,
            AuditTrail audit,
            CurrentActor current,
            JdbcClient jdbc,
            Clock clock,
            ApplicationEventPublisher events) {
        this.agreements = agreements;
        this.uses = uses;
        this.audit = audit;
        this.current = current;
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /** Every version, newest first, with how many people accepted it. */
    @Transactional(readOnly = true)
    public List<Agreements.Published> versions(AgreementKind kind) {
        return agreements.all(kind);
    }

    /** Whom a new version would stop until they accept it. */
    @Transactional(readOnly = true)
    public AgreementUse.Effect effect(AgreementKind kind) {
        return use(kind).effect();
    }

    /** Puts a new version in force, after the one that was seen: earlier ones stay as they were accepted, and open nothing any more. */
    @Transactional
    public void publish(AgreementKind kind, LocalizedText text, int seenVersion) {
        String it = words(text.it());
        String en = words(text.en());
        jdbc.sql("lock table %s in share row exclusive mode".formatted(kind.versions()))
                .update();
        Agreement before = agreements.current(kind);
        if (before.version() != seenVersion) throw new RuleViolation("access.publish.meanwhile");
        if (it.equals(before.text().it()) && en.equals(before.text().en()))
            throw new RuleViolation("access.publish.same");
        int version = before.version() + 1;
        jdbc.sql("""
                        insert into %s (version, text_it, text_en, published_at)
                        values (:version, :it, :en, :now)""".formatted(kind.versions()))
                .param("version", version)
                .param("it", it)
                .param("en", en)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        Actor actor = current.require();
        audit.record(new AuditAct(
                actor,
                Role.PROGRAMME_OFFICE.name(),
                "agreement.published",
                "agreement",
                UUID.nameUUIDFromBytes(kind.subject().getBytes(StandardCharsets.UTF_8)),
                String.valueOf(version),
                before.text().it() + before.text().en(),
                it + en));
        use(kind).renewed(version);
        events.publishEvent(new AgreementPublished(kind, version));
    }

    private AgreementUse use(AgreementKind kind) {
        return uses.stream().filter(each -> each.kind() == kind).findFirst().orElseThrow();
    }

    private static String words(@Nullable String text) {
        String words = Objects.requireNonNullElse(text, "").strip().replace("\r\n", "\n");
        if (words.length() < SHORTEST) throw new RuleViolation("access.publish.short", SHORTEST);
        if (words.length() > LONGEST) throw new RuleViolation("access.publish.long", LONGEST);
        return words;
    }
}
