package it.mics.bottega.challenge.question;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.Confidentiality;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One question about a challenge, and the rules of its life. */
@Entity
class ChallengeQuestion {
    static final int LONGEST_QUESTION = 2000;
    static final int LONGEST_ANSWER = 4000;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ChallengeQuestionId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "challenge_id", updatable = false))
    private ChallengeId challenge;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "asker_id", updatable = false))
    private @Nullable AccountId asker;

    @Column(updatable = false)
    private boolean named;

    private boolean restricted;

    @Column(updatable = false)
    private String words;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Language language;

    @Enumerated(EnumType.STRING)
    private QuestionStatus status = QuestionStatus.ASKED;

    @Column(updatable = false)
    private Instant askedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "merged_into"))
    private @Nullable ChallengeQuestionId mergedInto;

    private @Nullable String answer;

    @Enumerated(EnumType.STRING)
    private @Nullable Language answerLanguage;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "closed_by"))
    private @Nullable AccountId closedBy;

    private @Nullable Instant closedAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected ChallengeQuestion() {}

    private ChallengeQuestion(ChallengeId challenge, AccountId asker, QuestionWords asked, String words, Instant now) {
        this.id = ChallengeQuestionId.random();
        this.challenge = challenge;
        this.asker = asker;
        this.named = asked.named();
        this.restricted = asked.restricted();
        this.words = words;
        this.language = asked.language();
        this.askedAt = now;
    }

    /** Asks the company, while questions are taken; about the brief only whoever may read it. */
    static ChallengeQuestion ask(
            ChallengeFacts about, boolean readsBrief, Instant until, QuestionWords asked, Actor actor, Instant now) {
        if (actor.belongsTo(about.owner())) throw new RuleViolation("question.ask.ownCompany");
        if (!about.takesEntries(now) || now.isAfter(until)) throw new RuleViolation("question.ask.closed");
        if (asked.restricted() && (!readsBrief || about.confidentiality() == Confidentiality.OPEN))
            throw new RuleViolation("question.ask.notTheBrief");
        String words = words(asked.words(), LONGEST_QUESTION, "question.ask.missing");
        return new ChallengeQuestion(about.id(), actor.id(), asked, words, now);
    }

    ChallengeQuestionId id() {
        return id;
    }

    ChallengeId challenge() {
        return challenge;
    }

    QuestionStatus status() {
        return status;
    }

    @Nullable
    ChallengeQuestionId mergedInto() {
        return mergedInto;
    }

    /** The company answers, for as many readers as the question or for fewer. */
    void answer(ChallengeFacts about, AnswerWords said, Actor actor, Instant now) {
        mustStand(about, actor, now);
        if (restricted && !said.restricted()) throw new RuleViolation("question.answer.moreReaders");
        if (said.restricted() && about.confidentiality() == Confidentiality.OPEN)
            throw new RuleViolation("question.answer.nothingConfidential");
        String text = words(said.words(), LONGEST_ANSWER, "question.answer.missing");
        close(QuestionStatus.ANSWERED, actor, now);
        answer = text;
        answerLanguage = said.language();
        restricted = said.restricted();
    }

    /** The company does not answer, and says why to whoever asked. */
    void refuse(ChallengeFacts about, String why, Language in, Actor actor, Instant now) {
        mustStand(about, actor, now);
        String text = words(why, LONGEST_QUESTION, "question.refuse.missing");
        close(QuestionStatus.REFUSED, actor, now);
        answer = text;
        answerLanguage = in;
    }

    /** The company lays it to another question that asks the same, and that waits or has its answer. */
    void mergeInto(ChallengeQuestion other, ChallengeFacts about, Actor actor, Instant now) {
        mustStand(about, actor, now);
        if (!other.challenge.equals(challenge)) throw new NotFound();
        if (other.id.equals(id) || other.status == QuestionStatus.MERGED || other.status == QuestionStatus.REFUSED)
            throw new RuleViolation("question.merge.notTo");
        close(QuestionStatus.MERGED, actor, now);
        mergedInto = other.id;
    }

    /** What was laid to a question that is now laid to another one goes along. */
    void follow(ChallengeQuestion from, ChallengeQuestion to) {
        if (from.id.equals(mergedInto)) mergedInto = to.id;
    }

    /** What was laid to a question that is refused is refused with it; false where this was not laid to it. */
    boolean refusedWith(ChallengeQuestion other) {
        if (!other.id.equals(mergedInto)) return false;
        status = QuestionStatus.REFUSED;
        mergedInto = null;
        closedBy = other.closedBy;
        closedAt = other.closedAt;
        answer = other.answer;
        answerLanguage = other.answerLanguage;
        return true;
    }

    private void mustStand(ChallengeFacts about, Actor actor, Instant now) {
        if (!actor.actsFor(about.owner())) throw new NotFound();
        if (!about.takesEntries(now)) throw new RuleViolation("question.answer.closed");
        if (status != QuestionStatus.ASKED) throw new RuleViolation("question.moved");
    }

    private void close(QuestionStatus to, Actor actor, Instant now) {
        status = to;
        closedBy = actor.id();
        closedAt = now;
    }

    private static String words(String text, int longest, String missing) {
        String words = text.strip();
        if (words.isEmpty()) throw new RuleViolation(missing);
        if (words.length() > longest) throw new RuleViolation("question.tooLong", longest);
        return words;
    }
}
