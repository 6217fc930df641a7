package it.mics.bottega.governance;

import it.mics.bottega.governance.conflict.CaseKeepers;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The emergency way into sealed cases: with a reason, announced to whom the case concerns, and kept in a register. */
@Service
@PreAuthorize("hasAnyRole('PROGRAMME_OFFICE', 'AUDITOR')")
public class SealedCases {
    /** A reason has at least so many letters. */
    public static final int SHORTEST = 20;
    /** A reason has at most so many letters. */
    public static final int LONGEST = 600;
    /** So long a case that was opened can be read; then it is sealed again. */
    public static final Duration READABLE = Duration.ofMinutes(60);

    private final CaseQueries cases;
    private final CaseAccess access;
    private final CaseKeepers keepers;
    private final AuditTrail audit;
    private final CurrentActor current;
    private final ApplicationEventPublisher events;
    private final JdbcClient jdbc;
    private final Clock clock;

    SealedCases(
            CaseQueries cases,
            CaseAccess access,
            CaseKeepers keepers,
            AuditTrail audit,
            CurrentActor current,
            ApplicationEventPublisher events,
            JdbcClient jdbc,
            Clock clock) {
        this.cases = cases;
        this.access = access;
        this.keepers = keepers;
        this.audit = audit;
        this.current = current;
        this.events = events;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The open sealed cases that lie with others: kind, spoke and clock, nothing of what is in them. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('PROGRAMME_OFFICE', 'TECHNICAL_ADMIN')")
    public List<CaseView> closed() {
        Actor actor = current.require();
        return cases.open().stream()
                .filter(view -> view.standing().sealed() && !keepers.keeps(actor, view))
                .filter(view -> !access.handedOver(actor, view.id()) && !access.opened(actor, view.id()))
                .toList();
    }

    /** Opens a sealed case to read it for a while; whom it concerns, who decides it and the auditors learn that, by whom and why. */
    @Transactional
    @PreAuthorize("hasRole('PROGRAMME_OFFICE')")
    public void open(CaseId id, String reason) {
        CaseView view = cases.lockOpen(id).orElseThrow(NotFound::new);
        Actor actor = current.require();
        if (!view.standing().sealed() || access.handedOver(actor, id)) throw new NotFound();
        String words = reason.strip();
        if (words.length() < SHORTEST) throw new RuleViolation("governance.glass.short", SHORTEST);
        if (words.length() > LONGEST) throw new RuleViolation("governance.ask.long", LONGEST);
        UUID entry = UUID.randomUUID();
        Instant now = clock.instant();
        jdbc.sql("""
                insert into case_glass (id, case_id, account_id, reason, at, until)
                values (:id, :case, :me, :reason, :now, :until)""")
                .param("id", entry)
                .param("case", id.value())
                .param("me", actor.id().value())
                .param("reason", words)
                .param("now", CaseQueries.utc(now))
                .param("until", CaseQueries.utc(now.plus(READABLE)))
                .update();
        audit.record(actor, "PROGRAMME_OFFICE", "case.BREAK_GLASS", view.subjectType(), view.subject(), null);
        events.publishEvent(new GlassBroken(id, entry));
    }

    /** A sealed case, for who has opened it, while it can be read. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('PROGRAMME_OFFICE')")
    public CaseView read(CaseId id) {
        CaseView view = cases.open(id).orElseThrow(NotFound::new);
        if (!access.opened(current.require(), id)) throw new NotFound();
        return view;
    }

    /** Every opening of a sealed case, the last one first. */
    @Transactional(readOnly = true)
    public List<GlassEntry> register() {
        return jdbc.sql("""
                select g.id, g.case_id, g.account_id, g.reason, g.at, least(g.until, c.closed_at) as until, a.display_name, c.subject_type, c.spoke from case_glass g
                join account a on a.id = g.account_id join moderation_case c on c.id = g.case_id order by g.at desc""")
                .query((row, n) -> new GlassEntry(
                        row.getObject("id", UUID.class),
                        new CaseId(row.getObject("case_id", UUID.class)),
                        new AccountId(row.getObject("account_id", UUID.class)),
                        row.getString("display_name"),
                        row.getString("subject_type"),
                        row.getInt("spoke"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getObject("until", OffsetDateTime.class).toInstant(),
                        row.getString("reason")))
                .list();
    }
}
