package it.mics.bottega.governance;

import it.mics.bottega.governance.conflict.CaseKeepers;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.identity.Role;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sealed hand-overs: a moderator gives a case away, only the receiving side reads why, and the giver is out for good. */
@Service
@PreAuthorize("hasAnyRole('SPOKE_LEADER', 'SPOKE_DEPUTY', 'PROGRAMME_OFFICE')")
public class Handovers {
    /** A reason has at most so many letters. */
    public static final int LONGEST = 600;

    private final CaseQueries cases;
    private final CaseKeepers keepers;
    private final AuditTrail audit;
    private final CurrentActor current;
    private final ApplicationEventPublisher events;
    private final LiveCases live;
    private final JdbcClient jdbc;
    private final Clock clock;

    Handovers(
            CaseQueries cases,
            CaseKeepers keepers,
            AuditTrail audit,
            CurrentActor current,
            ApplicationEventPublisher events,
            LiveCases live,
            JdbcClient jdbc,
            Clock clock) {
        this.cases = cases;
        this.keepers = keepers;
        this.audit = audit;
        this.current = current;
        this.events = events;
        this.live = live;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Who may receive the case: the others of its spoke first, then the leaders of other spokes, and the programme office. */
    @Transactional(readOnly = true)
    public List<Receiver> receivers(CaseId id) {
        CaseView view = cases.open(id).orElseThrow(NotFound::new);
        Actor actor = current.require();
        if (!keepers.keeps(actor, view)) throw new NotFound();
        return receivers(view, actor);
    }

    /** Gives the case away; {@code to} is one of the receivers, null the programme office. */
    @Transactional
    @PreAuthorize("hasAnyRole('SPOKE_LEADER', 'SPOKE_DEPUTY')")
    public void handOver(CaseId id, @Nullable AccountId to, String reason) {
        CaseView view = cases.lockOpen(id).orElseThrow(NotFound::new);
        Actor actor = current.require();
        if (!keepers.keeps(actor, view)) throw new NotFound();
        if (view.standing().joint()) throw new RuleViolation("governance.route.joint");
        String words = reason.strip();
        if (words.isEmpty()) throw new RuleViolation("governance.handover.reasonMissing");
        if (words.length() > LONGEST) throw new RuleViolation("governance.ask.long", LONGEST);
        Receiver receiver = receivers(view, actor).stream()
                .filter(each -> java.util.Objects.equals(each.account(), to))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("governance.handover.receiverGone"));
        Instant now = clock.instant();
        UUID handover = UUID.randomUUID();
        jdbc.sql("""
                insert into case_handover (id, case_id, from_account, to_account, to_office, reason, at)
                values (:id, :case, :from, :to, :office, :reason, :now)""")
                .param("id", handover)
                .param("case", id.value())
                .param("from", actor.id().value())
                .param("to", to == null ? null : to.value())
                .param("office", to == null)
                .param("reason", words)
                .param("now", CaseQueries.utc(now))
                .update();
        // Whoever receives it has at least the next working day.
        Instant least = WorkingDays.after(now, 1);
        cases.handOver(id, to, receiver.spoke(), least.isAfter(view.dueAt()) ? least : view.dueAt());
        audit.record(
                actor, CaseAccess.actingAs(actor, view), "case.HANDED_OVER", view.subjectType(), view.subject(), null);
        events.publishEvent(new CaseHandedOver(id, handover));
        live.changed(view.spoke());
        live.changed(receiver.spoke());
    }

    /** How the case came to those who hold it now, for them alone and for who has broken its seal. */
    @Transactional(readOnly = true)
    public List<Handover> of(CaseId id) {
        CaseView view = cases.open(id).orElseThrow(NotFound::new);
        if (!keepers.reads(current.require(), view)) throw new NotFound();
        return jdbc.sql("""
                select a.display_name, h.at, h.reason from case_handover h join account a on a.id = h.from_account
                where h.case_id = :id order by h.at""")
                .param("id", id.value())
                .query((row, n) -> new Handover(
                        row.getString("display_name"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("reason")))
                .list();
    }

    private List<Receiver> receivers(CaseView view, Actor actor) {
        List<Receiver> all = new ArrayList<>(jdbc.sql("""
                select g.account_id, a.display_name, g.role, g.spoke from role_grant g join account a on a.id = g.account_id
                where g.revoked_at is null and a.status = 'ACTIVE' and g.account_id <> :me
                    and (g.role = 'SPOKE_LEADER' or g.role = 'SPOKE_DEPUTY' and g.spoke = :spoke)
                    and not exists (select from case_handover h where h.case_id = :case and h.from_account = g.account_id)
                order by g.spoke = :spoke desc, g.spoke, g.role desc, a.display_name""")
                .param("me", actor.id().value())
                .param("spoke", view.spoke())
                .param("case", view.id().value())
                .query((row, n) -> new Receiver(
                        new AccountId(row.getObject("account_id", UUID.class)),
                        row.getString("display_name"),
                        Role.valueOf(row.getString("role")),
                        row.getInt("spoke")))
                .list());
        // Whoever has a conflict that blocks is not there to receive it; nobody learns why.
        all.removeIf(each -> {
            AccountId account = each.account();
            return account != null && keepers.barred(account, view);
        });
        all.add(new Receiver(null, "", Role.PROGRAMME_OFFICE, view.spoke()));
        return all;
    }
}
