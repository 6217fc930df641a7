package it.mics.bottega.governance;

import it.mics.bottega.governance.conflict.CaseKeepers;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Cases that several spokes decide together: each gives one voice, and when all have spoken it is one decision with all names. */
@Service
@PreAuthorize("hasAnyRole('SPOKE_LEADER', 'SPOKE_DEPUTY', 'PROGRAMME_OFFICE')")
public class CaseVoices {
    private final CaseQueries cases;
    private final CaseKeepers keepers;
    private final CaseKinds kinds;
    private final AuditTrail audit;
    private final CurrentActor current;
    private final ApplicationEventPublisher events;
    private final LiveCases live;
    private final JdbcClient jdbc;
    private final Clock clock;

    CaseVoices(
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

    /** Asks the other spokes of the subject to decide together; the spoke that has the case asks. */
    @Transactional
    @PreAuthorize("hasAnyRole('SPOKE_LEADER', 'SPOKE_DEPUTY')")
    public void together(CaseId id) {
        CaseView view = cases.lockOpen(id).orElseThrow(NotFound::new);
        Actor actor = current.require();
        if (!keepers.keeps(actor, view) || !actor.moderates(view.spoke())) throw new NotFound();
        if (view.standing().joint() || view.standing().holder() != CaseHolder.SPOKE)
            throw new RuleViolation("governance.joint.already");
        Set<Integer> others = kinds.of(view).otherSpokes(view);
        if (others.isEmpty()) throw new RuleViolation("governance.joint.alone");
        cases.joint(id);
        add(id, view.spoke());
        others.forEach(spoke -> add(id, spoke));
        audit.record(
                actor, CaseAccess.actingAs(actor, view), "case.TOGETHER", view.subjectType(), view.subject(), null);
        events.publishEvent(new CaseJoint(id));
        others.forEach(live::changed);
        live.changed(view.spoke());
    }

    /** The voices, for who reads the case; what the others said is told only to who has spoken. */
    @Transactional(readOnly = true)
    public List<CaseVoice> of(CaseId id) {
        CaseView view = cases.open(id).orElseThrow(NotFound::new);
        Actor actor = current.require();
        if (!keepers.reads(actor, view)) throw new NotFound();
        boolean spoken = jdbc.sql("select exists (select from case_voice where case_id = :id and account_id = :me)")
                .param("id", id.value())
                .param("me", actor.id().value())
                .query(Boolean.class)
                .single();
        return all(view).stream()
                .map(voice -> spoken ? voice : new CaseVoice(voice.spoke(), voice.name(), null))
                .toList();
    }

    /** Takes this for the voice of the person’s spoke; answers with what all together decide, or with nothing while one is missing. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<CaseDecision> hear(CaseView view, Actor actor, CaseDecision decision) {
        if (!view.standing().joint()) return Optional.of(decision);
        Optional<Integer> spoke = all(view).stream()
                .map(CaseVoice::spoke)
                .filter(actor::moderates)
                .findFirst();
        // The programme office ends what the spokes did not decide in time.
        if (spoke.isEmpty()) return Optional.of(decision);
        say(view, spoke.get(), actor, decision);
        List<CaseVoice> voices = all(view);
        if (voices.stream().anyMatch(voice -> voice.decision() == null)) {
            audit.record(actor, "SPOKE " + spoke.get(), "case.VOICE", view.subjectType(), view.subject(), null);
            voices.forEach(voice -> live.changed(voice.spoke()));
            return Optional.empty();
        }
        return Optional.of(JointDecision.of(view.spoke(), voices));
    }

    private void say(CaseView view, int spoke, Actor actor, CaseDecision decision) {
        jdbc.sql("""
                update case_voice set account_id = :me, action = :action, reason_code = :reason, note = :note, items = :items,
                voted_at = :now where case_id = :id and spoke = :spoke""")
                .param("me", actor.id().value())
                .param("action", decision.action().name())
                .param("reason", decision.reasonCode())
                .param("note", decision.note())
                .param("items", decision.items().toArray(String[]::new))
                .param("now", CaseQueries.utc(clock.instant()))
                .param("id", view.id().value())
                .param("spoke", spoke)
                .update();
    }

    private void add(CaseId id, int spoke) {
        jdbc.sql("insert into case_voice (case_id, spoke) values (:id, :spoke)")
                .param("id", id.value())
                .param("spoke", spoke)
                .update();
    }

    /** The spoke that has the case first. */
    private List<CaseVoice> all(CaseView view) {
        return jdbc.sql("""
                select v.*, a.display_name from case_voice v left join account a on a.id = v.account_id
                where v.case_id = :id order by v.spoke <> :spoke, v.spoke""")
                .param("id", view.id().value())
                .param("spoke", view.spoke())
                .query(CaseVoices::voice)
                .list();
    }

    private static CaseVoice voice(ResultSet row, int n) throws SQLException {
        String action = row.getString("action");
        CaseDecision decision = action == null
                ? null
                : new CaseDecision(
                        CaseAction.valueOf(action),
                        row.getString("reason_code"),
                        row.getString("note"),
                        Arrays.asList((String[]) row.getArray("items").getArray()));
        return new CaseVoice(row.getInt("spoke"), row.getString("display_name"), decision);
    }
}
