package it.mics.bottega.governance;

import it.mics.bottega.governance.conflict.CaseKeepers;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Questions to the party of a case: while one is open the clock stands, with the answer it goes on where it stood. */
@Service
@PreAuthorize("hasRole('SIGNED_IN')")
public class CaseQuestions {
    /** A question, and an answer, has at most so many letters. */
    public static final int LONGEST = 1000;

    private static final String WITH_SPOKE =
            "select q.*, c.spoke, c.subject_type from case_question q join moderation_case c on c.id = q.case_id where ";

    private final CaseQueries cases;
    private final CaseKeepers keepers;
    private final CaseKinds kinds;
    private final AuditTrail audit;
    private final CurrentActor current;
    private final ApplicationEventPublisher events;
    private final LiveCases live;
    private final JdbcClient jdbc;
    private final Clock clock;

    CaseQuestions(
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

    /** Asks the party and lets the clock stand. */
    @Transactional
    @PreAuthorize("hasAnyRole('SPOKE_LEADER', 'SPOKE_DEPUTY', 'PROGRAMME_OFFICE')")
    public QuestionId ask(CaseId id, String question) {
        CaseView view = cases.lockOpen(id).orElseThrow(NotFound::new);
        Actor actor = current.require();
        if (!keepers.keeps(actor, view)) throw new NotFound();
        if (keepers.barred(actor.id(), view)) throw new RuleViolation("governance.case.barred");
        if (view.standing().isPaused()) throw new RuleViolation("governance.ask.already");
        if (kinds.of(view).party(view).people().isEmpty()) throw new RuleViolation("governance.ask.nobody");
        Instant now = clock.instant();
        QuestionId asked = new QuestionId(UUID.randomUUID());
        jdbc.sql("""
                insert into case_question (id, case_id, asked_by, question, asked_at) values (:id, :case, :by, :question, :now)""")
                .param("id", asked.value())
                .param("case", id.value())
                .param("by", actor.id().value())
                .param("question", words(question))
                .param("now", CaseQueries.utc(now))
                .update();
        cases.pause(id, now);
        record(actor, CaseAccess.actingAs(actor, view), "case.ASK", view);
        events.publishEvent(new CaseQuestionAsked(asked, id));
        return asked;
    }

    /** Answers as the party, and lets the clock go on. */
    @Transactional
    public void answer(QuestionId question, String answer) {
        Actor actor = current.require();
        CaseId id = find(question).orElseThrow(NotFound::new).caseId();
        CaseView view = cases.lockOpen(id).orElseThrow(() -> new RuleViolation("governance.answer.over"));
        if (!kinds.of(view).party(view).people().contains(actor.id())) throw new NotFound();
        Instant paused = view.standing().pausedAt();
        Instant now = clock.instant();
        int answered = jdbc.sql("""
                update case_question set answered_by = :by, answer = :answer, answered_at = :now
                where id = :id and answered_at is null""")
                .param("by", actor.id().value())
                .param("answer", words(answer))
                .param("now", CaseQueries.utc(now))
                .param("id", question.value())
                .update();
        if (answered == 0 || paused == null) throw new RuleViolation("governance.answer.over");
        cases.resume(id, WorkingDays.resumed(view.dueAt(), paused, now));
        record(actor, "PARTY", "case.ANSWER", view);
        events.publishEvent(new CaseQuestionAnswered(question, id));
    }

    /** The questions that wait for an answer of the person who asks, the oldest first. */
    @Transactional(readOnly = true)
    public List<CaseQuestion> forMe() {
        Actor me = current.require();
        List<CaseQuestion> open = jdbc.sql(
                        WITH_SPOKE + "c.status = 'OPEN' and q.answered_at is null order by q.asked_at")
                .query((row, n) -> question(row, LocalizedText.EMPTY))
                .list();
        if (open.isEmpty()) return List.of();
        Map<CaseId, CaseParty> mine = kinds.partiesOf(me, cases(open));
        return open.stream()
                .flatMap(each -> Stream.ofNullable(mine.get(each.caseId())).map(party -> each.about(party.about())))
                .toList();
    }

    /** A question, for the party to which it was put. */
    @Transactional(readOnly = true)
    public CaseQuestion forMe(QuestionId id) {
        return find(id).flatMap(each -> asParty(each, current.require().id())).orElseThrow(NotFound::new);
    }

    /** What was asked and answered about a case, for who holds it now. */
    @Transactional(readOnly = true)
    public List<CaseQuestion> of(CaseId id) {
        CaseView view = cases.open(id).orElseThrow(NotFound::new);
        if (!keepers.reads(current.require(), view)) throw new NotFound();
        return jdbc.sql(WITH_SPOKE + "q.case_id = :case order by q.asked_at")
                .param("case", id.value())
                .query((row, n) -> question(row, LocalizedText.EMPTY))
                .list();
    }

    private List<CaseView> cases(List<CaseQuestion> asked) {
        return jdbc.sql("select * from moderation_case where status = 'OPEN' and id = any(:ids)")
                .param("ids", asked.stream().map(each -> each.caseId().value()).toArray(UUID[]::new))
                .query(CaseQueries::view)
                .list();
    }

    private Optional<CaseQuestion> find(QuestionId id) {
        return jdbc.sql(WITH_SPOKE + "q.id = :id")
                .param("id", id.value())
                .query((row, n) -> question(row, LocalizedText.EMPTY))
                .optional();
    }

    /** The question with the name that the party knows; empty for everybody else and once the case is over. */
    private Optional<CaseQuestion> asParty(CaseQuestion question, AccountId reader) {
        return cases.open(question.caseId())
                .map(view -> kinds.of(view).party(view))
                .filter(party -> party.people().contains(reader))
                .map(party -> question.about(party.about()));
    }

    private void record(Actor actor, String actingAs, String action, CaseView view) {
        // What was asked may quote what is restricted: the record says only that it was.
        audit.record(actor, actingAs, action, view.subjectType(), view.subject(), null);
        live.changed(view.spoke());
    }

    private static String words(String text) {
        String words = text.strip();
        if (words.isEmpty()) throw new RuleViolation("governance.ask.empty");
        if (words.length() > LONGEST) throw new RuleViolation("governance.ask.long", LONGEST);
        return words;
    }

    private static CaseQuestion question(ResultSet row, LocalizedText about) throws SQLException {
        UUID by = row.getObject("asked_by", UUID.class);
        return new CaseQuestion(
                new QuestionId(row.getObject("id", UUID.class)),
                new CaseId(row.getObject("case_id", UUID.class)),
                about,
                row.getInt("spoke"),
                row.getString("question"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                by == null ? null : new AccountId(by),
                row.getString("answer"),
                at(row));
    }

    private static @Nullable Instant at(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("answered_at", OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
