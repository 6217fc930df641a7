package it.mics.bottega.evaluation;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.OrganisationId;
import it.mics.bottega.kernel.Language;
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

/** A company's answer to one proposal: written, staged as soon as it is complete, published with all the others, then fixed. */
@Entity
@Table(name = "decision")
class Decision {
    @Id
    private UUID id;

    @Column(name = "proposal_id")
    private UUID proposal;

    @Column(name = "challenge_id")
    private UUID challenge;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private @Nullable Outcome outcome;

    @Enumerated(EnumType.STRING)
    @Column(name = "reason_code")
    private @Nullable ReasonCode reason;

    @Column(name = "feedback")
    private String feedback = "";

    @Column(name = "language")
    private String language = "it";

    @Column(name = "saved_at")
    private Instant savedAt;

    @Column(name = "staged_at")
    private @Nullable Instant stagedAt;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    @Column(name = "decided_by")
    private @Nullable UUID decidedBy;

    @Column(name = "acting_company")
    private @Nullable UUID actingCompany;

    @Version
    @Column(name = "version")
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Decision() {}

    void write(AnswerForm form, Actor actor, OrganisationId company, Instant now) {
        if (publishedAt != null) throw new RuleViolation("evaluation.answer.published");
        Outcome chosen = form.outcome();
        ReasonCode because = form.reason();
        if (chosen != null && because != null && !because.suits(chosen))
            throw new RuleViolation("evaluation.answer.reasonDoesNotSuit");
        outcome = chosen;
        reason = because;
        feedback = form.feedback();
        language = form.language().code();
        savedAt = now;
        decidedBy = actor.id().value();
        actingCompany = company.value();
        stagedAt = form.isComplete() ? now : null;
    }

    void publish(Instant now) {
        if (stagedAt == null) throw new RuleViolation("evaluation.answer.incomplete");
        publishedAt = now;
    }

    AnswerForm form() {
        return new AnswerForm(outcome, reason, feedback, "it".equals(language) ? Language.IT : Language.EN);
    }

    ProposalId proposal() {
        return new ProposalId(proposal);
    }

    ChallengeId challenge() {
        return new ChallengeId(challenge);
    }

    boolean staged() {
        return stagedAt != null;
    }

    @Nullable
    Instant publishedAt() {
        return publishedAt;
    }

    Instant savedAt() {
        return savedAt;
    }

    @Nullable
    UUID decidedBy() {
        return decidedBy;
    }

    int version() {
        return version;
    }
}
