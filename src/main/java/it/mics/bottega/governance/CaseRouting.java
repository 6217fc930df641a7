package it.mics.bottega.governance;

import it.mics.bottega.governance.conflict.CaseKeepers;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.identity.Role;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends a case where it belongs: once from spoke to spoke, the second time to the programme office, which assigns it or decides. */
@Service
public class CaseRouting {
    /** What is said about a move has at most so many letters. */
    public static final int LONGEST = 600;

    private final CaseQueries cases;
    private final CaseKeepers keepers;
    private final CaseKinds kinds;
    private final AuditTrail audit;
    private final CurrentActor current;
    private final ApplicationEventPublisher events;
    private final LiveCases live;
    private final JdbcClient jdbc;
    private final Clock clock;

    CaseRouting(
            CaseQueries cases,
            CaseKeepers keepers,
            CaseKinds kinds,
            AuditTrail audit,
            CurrentActor current,
            ApplicationEventPublisher events,
            LiveCases live,
            JdbcClient jdbc,
            Clock clock) {
        this.cases = cases;
        this.keepers = keepers;
        this.kinds = kinds;
        this.audit = audit;
        this.current = current;
        this.events = events;
        this.live = live;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Says that the case belongs to another spoke: it goes there or, where it was sent on before, to the programme office. */
    @Transactional
    @PreAuthorize("hasAnyRole('SPOKE_LEADER', 'SPOKE_DEPUTY')")
    public void reroute(CaseId id, int spoke, @Nullable String note) {
        CaseView view = held(id);
        Actor actor = current.require();
        if (view.standing().holder() != CaseHolder.SPOKE || !actor.moderates(view.spoke())) throw new NotFound();
        if (view.standing().joint()) throw new RuleViolation("governance.route.joint");
        if (view.standing().routed() == 0) move(view, spoke, actor, note);
        else toOffice(view, spoke, actor, note);
    }

    /** As the programme office, gives the case to a spoke; from there it comes back rather than going on. */
    @Transactional
    @PreAuthorize("hasRole('PROGRAMME_OFFICE')")
    public void assign(CaseId id, int spoke, @Nullable String note) {
        CaseView view = held(id);
        Actor actor = current.require();
        if (!actor.has(Role.PROGRAMME_OFFICE)) throw new NotFound();
        if (view.standing().joint()) throw new RuleViolation("governance.route.joint");
        move(view, spoke, actor, note);
    }

    /** Where a case has been, for who holds it now. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('SPOKE_LEADER', 'SPOKE_DEPUTY', 'PROGRAMME_OFFICE')")
    public List<CaseRoute> of(CaseId id) {
        CaseView view = cases.open(id).orElseThrow(NotFound::new);
        if (!keepers.reads(current.require(), view)) throw new NotFound();
        return jdbc.sql("select * from case_route where case_id = :id order by at")
                .param("id", id.value())
                .query((row, n) -> new CaseRoute(
                        row.getInt("from_spoke"),
                        row.getObject("to_spoke", Integer.class),
                        row.getObject("at", java.time.OffsetDateTime.class).toInstant(),
                        row.getString("note")))
                .list();
    }

    private CaseView held(CaseId id) {
        CaseView view = cases.held(id, spoke -> current.require().moderates(spoke));
        Actor actor = current.require();
        if (!keepers.keeps(actor, view)) throw new NotFound();
        if (keepers.barred(actor.id(), view)) throw new RuleViolation("governance.case.barred");
        if (view.standing().isPaused()) throw new RuleViolation("governance.route.paused");
        return view;
    }

    private void move(CaseView view, int spoke, Actor actor, @Nullable String note) {
        boolean there = spoke == view.spoke() && view.standing().holder() == CaseHolder.SPOKE;
        if (there) throw new RuleViolation("governance.route.same");
        Instant now = clock.instant();
        kinds.of(view).routed(view, spoke);
        // The spoke that receives it has the whole time: it did not know of the case before.
        cases.route(view.id(), spoke, WorkingDays.after(now, ModerationDesk.DAYS_TO_DECIDE));
        told(view, spoke, actor, note, now);
    }

    private void toOffice(CaseView view, int wanted, Actor actor, @Nullable String note) {
        if (wanted == view.spoke()) throw new RuleViolation("governance.route.same");
        cases.toOffice(view.id());
        told(view, null, actor, note, clock.instant());
    }

    private void told(CaseView view, @Nullable Integer toSpoke, Actor actor, @Nullable String note, Instant now) {
        UUID move = UUID.randomUUID();
        String words = note == null || note.isBlank() ? null : note.strip();
        if (words != null && words.length() > LONGEST) throw new RuleViolation("governance.ask.long", LONGEST);
        jdbc.sql("""
                insert into case_route (id, case_id, from_spoke, to_spoke, by_account, at, note)
                values (:id, :case, :from, :to, :by, :now, :note)""")
                .param("id", move)
                .param("case", view.id().value())
                .param("from", view.spoke())
                .param("to", toSpoke)
                .param("by", actor.id().value())
                .param("now", CaseQueries.utc(now))
                .param("note", words)
                .update();
        audit.record(
                actor,
                CaseAccess.actingAs(actor, view),
                "case.WRONG_SPOKE",
                view.subjectType(),
                view.subject(),
                "SPOKE " + view.spoke() + (toSpoke == null ? " PROGRAMME_OFFICE" : " SPOKE " + toSpoke));
        events.publishEvent(new CaseMoved(view.id(), view.spoke(), toSpoke, move));
        live.changed(view.spoke());
        if (toSpoke != null) live.changed(toSpoke);
    }
}
