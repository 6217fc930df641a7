package it.mics.bottega.evaluation.review;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.proposal.ProposalId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One juror's judgement of one proposal: opened by a declaration, written, submitted, and revoked where a conflict is found late. */
@Entity
@Table(name = "review")
class Review {
    static final int REASON = 600;

    @Id
    private UUID id;

    @Column(name = "proposal_id")
    private UUID proposal;

    @Column(name = "challenge_id")
    private UUID challenge;

    @Column(name = "juror_id")
    private UUID juror;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private ReviewStatus status;

    @Enumerated(EnumType.STRING)
    @Column(name = "conflict")
    private @Nullable Declared conflict;

    @Column(name = "conflict_reason")
    private String conflictReason = "";

    @Column(name = "declared_at")
    private @Nullable Instant declaredAt;

    @Column(name = "assigned_at")
    private Instant assignedAt;

    @Column(name = "saved_at")
    private @Nullable Instant savedAt;

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    /** True where the rules found a tie that does not bar. */
    @Column(name = "tie_found")
    private boolean tieFound;

    @Column(name = "signed_by")
    private @Nullable UUID signedBy;

    @Column(name = "signed_at")
    private @Nullable Instant signedAt;

    @Column(name = "reopen_reason")
    private String reopenReason = "";

    @Version
    @Column(name = "version")
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Review() {}

    Review(ProposalId proposal, ChallengeId challenge, AccountId juror, Instant now) {
        this.id = UUID.randomUUID();
        this.proposal = proposal.value();
        this.challenge = challenge.value();
        this.juror = juror.value();
        this.status = ReviewStatus.ASSIGNED;
        this.assignedAt = now;
    }

    /** What the juror declares before anything opens; a hard conflict closes the proposal for good, a loose tie waits for a second signature. */
    void declare(Declared what, String reason, boolean tie, Instant now) {
        if (status != ReviewStatus.ASSIGNED) throw new RuleViolation("review.declared.already");
        conflict = what;
        conflictReason = what == Declared.NONE ? "" : said(reason);
        declaredAt = now;
        tieFound = tie;
        status = switch (what) {
            case HARD -> ReviewStatus.CONFLICTED;
            case SOFT -> ReviewStatus.TO_SIGN;
            case NONE -> tie ? ReviewStatus.TO_SIGN : ReviewStatus.DRAFT;
        };
    }

    /** Somebody of another organisation lets the juror read in spite of the tie. */
    void sign(AccountId by, Instant now) {
        if (status != ReviewStatus.TO_SIGN) throw new RuleViolation("review.sign.over");
        signedBy = by.value();
        signedAt = now;
        status = ReviewStatus.DRAFT;
    }

    /** Somebody of another organisation keeps it closed. */
    void close() {
        if (status != ReviewStatus.TO_SIGN) throw new RuleViolation("review.sign.over");
        status = ReviewStatus.CONFLICTED;
    }

    /** A tie that came up while it was written waits for its signature too; true where it does now. */
    boolean tied() {
        if (signedAt != null) return false;
        tieFound = true;
        status = ReviewStatus.TO_SIGN;
        return true;
    }

    /** A conflict that the juror finds after reading: the review counts no more. */
    void declareLate(String reason, Instant now) {
        if (!status.isOpen()) throw new RuleViolation("review.declared.notOpen");
        conflict = Declared.HARD;
        conflictReason = said(reason);
        declaredAt = now;
        status = ReviewStatus.REVOKED;
    }

    /** A conflict that the rules find, or a juror who leaves: the review counts no more. */
    void revoke() {
        status = ReviewStatus.REVOKED;
    }

    void requireWritten() {
        if (!status.isWritten()) throw new RuleViolation("review.sealed");
    }

    void saved(Instant now) {
        requireWritten();
        savedAt = now;
    }

    void submit(int missing, Instant now) {
        requireWritten();
        if (missing > 0) throw new RuleViolation("review.missing", missing);
        status = ReviewStatus.SUBMITTED;
        submittedAt = now;
    }

    void reopen(String reason) {
        if (status != ReviewStatus.SUBMITTED) throw new RuleViolation("review.reopen.notSubmitted");
        reopenReason = said(reason);
        status = ReviewStatus.REOPENED;
    }

    private static String said(String reason) {
        String words = reason.strip();
        if (words.isEmpty()) throw new RuleViolation("review.reason.missing");
        if (words.length() > REASON) throw new RuleViolation("review.reason.long", REASON);
        return words;
    }

    ReviewId id() {
        return new ReviewId(id);
    }

    ProposalId proposal() {
        return new ProposalId(proposal);
    }

    ChallengeId challenge() {
        return new ChallengeId(challenge);
    }

    AccountId juror() {
        return new AccountId(juror);
    }

    ReviewStatus status() {
        return status;
    }
}
