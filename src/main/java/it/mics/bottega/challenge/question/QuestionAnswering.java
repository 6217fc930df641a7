package it.mics.bottega.challenge.question;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.challenge.LiveChallenge;
import it.mics.bottega.governance.AuditTrail;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.identity.OrganisationId;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.platform.DatabaseClock;
import java.time.Instant;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a company does with questions about its challenges: answer for all, lay two together, refuse, take questions for longer. */
@Service
@PreAuthorize("hasRole('COMPANY_MEMBER')")
public class QuestionAnswering {
    private final QuestionQueries queries;
    private final QuestionMoves moves;
    private final ChallengeRegister challenges;
    private final AuditTrail audit;
    private final LiveChallenge live;
    private final CurrentActor current;
    private final DatabaseClock clock;

    QuestionAnswering(
            QuestionQueries queries,
            QuestionMoves moves,
            ChallengeRegister challenges,
            AuditTrail audit,
            LiveChallenge live,
            CurrentActor current,
            DatabaseClock clock) {
        this.queries = queries;
        this.moves = moves;
        this.challenges = challenges;
        this.audit = audit;
        this.live = live;
        this.current = current;
        this.clock = clock;
    }

    /** The questions about my companies’ challenges that wait and can still be answered. */
    @Transactional(readOnly = true)
    public List<WaitingQuestions> waiting() {
        return queries.waiting(
                current.require().companies().stream()
                        .map(OrganisationId::value)
                        .toList(),
                clock.now());
    }

    /** Answers for everybody who may read at this level; nobody changes it afterwards. */
    @Transactional
    public void answer(ChallengeQuestionId question, AnswerWords said) {
        QuestionMoves.Held held = moves.hold(question);
        Actor actor = current.require();
        held.question().answer(held.about(), said, actor, clock.now());
        moves.closed(held.question(), actor);
    }

    /** Lays it, with what was laid to it, to another question that asks the same: its askers get that answer. */
    @Transactional
    public void merge(ChallengeQuestionId question, ChallengeQuestionId into) {
        QuestionMoves.Held held = moves.hold(question);
        Actor actor = current.require();
        ChallengeQuestion other = held.other(into);
        held.question().mergeInto(other, held.about(), actor, clock.now());
        held.all().forEach(each -> each.follow(held.question(), other));
        moves.closed(held.question(), actor);
    }

    /** Does not answer, and tells whoever asked, or asked the same, why. */
    @Transactional
    public void refuse(ChallengeQuestionId question, String reason, Language language) {
        QuestionMoves.Held held = moves.hold(question);
        Actor actor = current.require();
        held.question().refuse(held.about(), reason, language, actor, clock.now());
        moves.closed(held.question(), actor);
        held.all().stream()
                .filter(each -> each.refusedWith(held.question()))
                .forEach(each -> moves.closed(each, actor));
    }

    /** Takes questions for longer, at most until the deadline. */
    @Transactional
    public void takeUntil(ChallengeId challenge, Instant until) {
        Actor actor = current.require();
        ChallengeFacts about = challenges
                .find(challenge)
                .filter(found -> actor.actsFor(found.owner()))
                .orElseThrow(NotFound::new);
        Instant deadline = about.submitUntil();
        Instant standing = queries.until(about);
        if (deadline == null || standing == null || !about.takesEntries(clock.now()))
            throw new RuleViolation("question.answer.closed");
        if (!until.isAfter(standing)) throw new RuleViolation("question.until.notLater");
        if (until.isAfter(deadline)) throw new RuleViolation("question.until.afterDeadline");
        queries.until(challenge, until);
        audit.record(actor, "COMPANY_MEMBER", "question.LONGER", "challenge", challenge.value(), null);
        live.changed(challenge);
    }
}
