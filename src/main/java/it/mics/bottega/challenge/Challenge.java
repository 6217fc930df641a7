package it.mics.bottega.challenge;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.OrganisationId;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.taxonomy.Sector;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A challenge and the rules of its life: who may move it, from where to where, and what must be true before. */
@Entity
class Challenge {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ChallengeId id;

    @Column(updatable = false)
    private UUID ownerId;

    @Column(updatable = false)
    private UUID authorId;

    @Enumerated(EnumType.STRING)
    private ChallengeStatus status = ChallengeStatus.DRAFT;

    private @Nullable String code;

    @Embedded
    private @Nullable ChallengeTexts texts;

    @Embedded
    private ChallengeTerms terms = ChallengeTerms.of(ChallengeDraft.BLANK);

    private @Nullable Instant publishAt;
    private @Nullable Instant openedAt;
    private @Nullable Instant submitUntil;
    private @Nullable Instant decideBy;

    @ElementCollection
    @CollectionTable(name = "challenge_spoke", joinColumns = @JoinColumn(name = "challenge_id"))
    @Column(name = "spoke")
    private Set<Integer> secondarySpokes = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "challenge_sector", joinColumns = @JoinColumn(name = "challenge_id"))
    @Column(name = "sector")
    @Enumerated(EnumType.STRING)
    private Set<Sector> sectors = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "challenge_skill", joinColumns = @JoinColumn(name = "challenge_id"))
    @OrderColumn(name = "position")
    private List<AskedSkill> skills = new ArrayList<>();

    @Column(updatable = false)
    private Instant createdAt;

    private Instant updatedAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Challenge() {}

    Challenge(OrganisationId owner, AccountId author, Instant now) {
        this.id = ChallengeId.random();
        this.ownerId = owner.value();
        this.authorId = author.value();
        this.createdAt = now;
        write(ChallengeDraft.BLANK, now);
    }

    ChallengeId id() {
        return id;
    }

    ChallengeStatus status() {
        return status;
    }

    OrganisationId owner() {
        return new OrganisationId(ownerId);
    }

    int version() {
        return version == null ? 0 : version;
    }

    ChallengeSheet sheet(List<ChallengeMove> moves) {
        return new ChallengeSheet(id, version(), code, status, draft(), updatedAt, moves);
    }

    int primarySpoke() {
        return ChallengeTerms.orZero(terms.primarySpoke());
    }

    ChallengeDraft draft() {
        return ChallengeDraft.of(texts, terms, publishAt, submitUntil, decideBy, secondarySpokes, sectors, skills);
    }

    /** Takes over what the form holds; {@code seen} is the version on which the writer worked. */
    void save(ChallengeDraft draft, int seen, Actor actor, Instant now) {
        mustActFor(actor);
        if (!status.isEditable()) throw new RuleViolation("challenge.save.notEditable");
        if (seen != version()) throw new RuleViolation("error.changedMeanwhile");
        write(draft, now);
    }

    /** Hands it to the review of its spoke, unless something stands against it. */
    StatusChange submit(Actor actor, List<SubmissionProblem> contributed, Instant now) {
        mustActFor(actor);
        if (!status.isEditable()) throw new RuleViolation("challenge.submit.notDraft");
        SubmissionRules.require(draft(), contributed, now);
        return move(ChallengeStatus.SUBMITTED_FOR_REVIEW, now);
    }

    /** Keeps the code that was given at the first submission. */
    void codeOnce(Supplier<String> next) {
        if (code == null) code = next.get();
    }

    /** Takes it back from review to write on. */
    StatusChange withdraw(Actor actor, Instant now) {
        mustActFor(actor);
        if (status != ChallengeStatus.SUBMITTED_FOR_REVIEW) throw new RuleViolation("challenge.withdraw.notInReview");
        return move(ChallengeStatus.DRAFT, now);
    }

    /** Lets it open: at once, or on the day the company chose. */
    StatusChange approve(Actor actor, Instant now) {
        mustBeDecidable(actor);
        if (deadlinePassed(now)) throw new RuleViolation("challenge.approve.deadlinePassed");
        if (publishAt != null && publishAt.isAfter(now)) return move(ChallengeStatus.SCHEDULED, now);
        return open(now);
    }

    /** Gives it back to the company with what needs mending. */
    StatusChange returnWith(List<String> items, @Nullable String note, Actor actor, Instant now) {
        mustBeDecidable(actor);
        if (items.isEmpty()) throw new RuleViolation("challenge.return.itemsMissing");
        return move(ChallengeStatus.RETURNED, now).saying(null, note, items);
    }

    /** Refuses it for good, with a reason. */
    StatusChange reject(String reasonCode, @Nullable String note, Actor actor, Instant now) {
        mustBeDecidable(actor);
        return move(ChallengeStatus.REJECTED, now).saying(reasonCode, note, List.of());
    }

    /** Goes back to its review, where it is decided again. */
    StatusChange reconsider(Actor actor, Instant now) {
        if (actor.belongsTo(owner()) || !status.isReconsidered()) throw new RuleViolation("challenge.again.moved");
        return move(ChallengeStatus.SUBMITTED_FOR_REVIEW, now);
    }

    /** Its review goes to another spoke, where it belongs from now on. */
    void route(int spoke, Instant now) {
        if (status != ChallengeStatus.SUBMITTED_FOR_REVIEW) throw new RuleViolation("challenge.decide.moved");
        secondarySpokes.remove(spoke);
        terms = terms.in(spoke);
        updatedAt = now;
    }

    /** Opens at the hour the company chose, or goes back to it where the deadline has gone by before it could open. */
    StatusChange open(Instant now) {
        if (publishAt != null && publishAt.isAfter(now)) throw new RuleViolation("challenge.open.tooEarly");
        if (deadlinePassed(now)) return move(ChallengeStatus.RETURNED, now).missed();
        openedAt = now;
        return move(ChallengeStatus.OPEN, now);
    }

    /** Closes at the deadline. */
    StatusChange close(Instant now) {
        if (!deadlinePassed(now)) throw new RuleViolation("challenge.close.tooEarly");
        return move(ChallengeStatus.CLOSED_TO_ENTRIES, now);
    }

    /** Changes while it is open, in what is not frozen. */
    void amend(UnaryOperator<ChallengeDraft> change, Instant now) {
        if (status != ChallengeStatus.OPEN || deadlinePassed(now)) throw new RuleViolation("amendment.closed");
        write(FrozenTerms.kept(draft(), change.apply(draft())), now);
    }

    /** The company reads the proposals; null where it does already. */
    @Nullable
    StatusChange beginEvaluation(Actor actor, Instant now) {
        mustActFor(actor);
        return status == ChallengeStatus.IN_EVALUATION ? null : move(ChallengeStatus.IN_EVALUATION, now);
    }

    /** The results are known to the teams. */
    StatusChange publishResults(Actor actor, Instant now) {
        mustActFor(actor);
        return move(ChallengeStatus.PUBLISHED_RESULTS, now);
    }

    private StatusChange move(ChallengeStatus to, Instant now) {
        StatusChange change = StatusChange.allowed(status, to);
        status = to;
        updatedAt = now;
        return change;
    }

    private boolean deadlinePassed(Instant now) {
        return submitUntil != null && !submitUntil.isAfter(now);
    }

    private void mustActFor(Actor actor) {
        if (!actor.actsFor(owner())) throw new NotFound();
    }

    private void mustBeDecidable(Actor actor) {
        if (actor.belongsTo(owner())) throw new RuleViolation("challenge.decide.ownCompany");
        if (status != ChallengeStatus.SUBMITTED_FOR_REVIEW) throw new RuleViolation("challenge.decide.moved");
    }

    private void write(ChallengeDraft draft, Instant now) {
        texts = ChallengeTexts.of(draft);
        terms = ChallengeTerms.of(draft);
        publishAt = draft.publishAt();
        submitUntil = draft.submitUntil();
        decideBy = draft.decideBy();
        updatedAt = now;
        StoredCollections.replace(secondarySpokes, draft.furtherSpokes());
        StoredCollections.replace(sectors, draft.sectors());
        StoredCollections.replace(skills, AskedSkill.of(draft.skills()));
    }
}
