package it.mics.bottega.challenge.amendment;

import it.mics.bottega.challenge.ChallengeDraft;
import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
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
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One amendment of a challenge that is open, and the rules of its life. */
@Entity
class ChallengeAmendment {
    static final int LONGEST_REASON = 1000;
    private static final int LONGEST_TEASER = 1000;
    private static final int LONGEST_TEXT = 8000;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private AmendmentId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "challenge_id", updatable = false))
    private ChallengeId challenge;

    private @Nullable Integer number;

    @Enumerated(EnumType.STRING)
    private AmendmentStatus status = AmendmentStatus.PROPOSED;

    @Column(updatable = false)
    private String reason;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Language language;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "proposed_by", updatable = false))
    private @Nullable AccountId proposedBy;

    @Column(updatable = false)
    private Instant proposedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "decided_by"))
    private @Nullable AccountId decidedBy;

    private @Nullable Instant decidedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable AmendmentRefusal refusal;

    private @Nullable String note;

    @ElementCollection
    @CollectionTable(name = "challenge_amendment_change", joinColumns = @JoinColumn(name = "amendment_id"))
    @OrderColumn(name = "position")
    private List<TermChange> changes = new ArrayList<>();

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected ChallengeAmendment() {}

    private ChallengeAmendment(
            ChallengeId challenge,
            List<TermChange> changes,
            String reason,
            Language language,
            Actor actor,
            Instant now) {
        this.id = AmendmentId.random();
        this.challenge = challenge;
        this.changes.addAll(changes);
        this.reason = reason;
        this.language = language;
        this.proposedBy = actor.id();
        this.proposedAt = now;
    }

    /** The company would change this, for a reason that everybody will read. */
    static ChallengeAmendment propose(
            ChallengeFacts about, AmendedTerms to, String reason, Language language, Actor actor, Instant now) {
        if (!actor.actsFor(about.owner())) throw new NotFound();
        if (!about.takesEntries(now)) throw new RuleViolation("amendment.closed");
        List<TermChange> changes = AmendedTerms.of(about).changesTo(to);
        if (changes.isEmpty()) throw new RuleViolation("amendment.nothing");
        for (TermChange change : changes) {
            if (change.after().isEmpty()) throw new RuleViolation("amendment.text.gone");
            int most = change.field() == AmendedField.TEASER ? LONGEST_TEASER : LONGEST_TEXT;
            if (change.after().length() > most) throw new RuleViolation("question.tooLong", most);
        }
        String why = reason.strip();
        if (why.isEmpty()) throw new RuleViolation("amendment.reason.missing");
        if (why.length() > LONGEST_REASON) throw new RuleViolation("question.tooLong", LONGEST_REASON);
        return new ChallengeAmendment(about.id(), changes, why, language, actor, now);
    }

    AmendmentId id() {
        return id;
    }

    ChallengeId challenge() {
        return challenge;
    }

    AmendmentStatus status() {
        return status;
    }

    /** The challenge as it will be; refused where something else has changed it since. */
    ChallengeDraft applied(ChallengeDraft draft) {
        AmendedTerms terms = AmendedTerms.of(draft);
        for (TermChange change : changes) terms = terms.with(change);
        return terms.in(draft);
    }

    /** The spoke co-signs: it is announced under this number. */
    void announce(int under, @Nullable String words, Actor actor, Instant now) {
        decide(AmendmentStatus.ANNOUNCED, actor.id(), now);
        number = under;
        note = words;
    }

    /** The spoke does not co-sign, and says why. */
    void decline(AmendmentRefusal why, @Nullable String words, Actor actor, Instant now) {
        decide(AmendmentStatus.DECLINED, actor.id(), now);
        refusal = why;
        note = words;
    }

    /** The company takes it back. */
    void withdraw(ChallengeFacts about, Actor actor, Instant now) {
        if (!actor.actsFor(about.owner())) throw new NotFound();
        decide(AmendmentStatus.WITHDRAWN, actor.id(), now);
    }

    /** The deadline came first. */
    void lapse(Instant now) {
        decide(AmendmentStatus.LAPSED, null, now);
    }

    private void decide(AmendmentStatus to, @Nullable AccountId by, Instant now) {
        if (status != AmendmentStatus.PROPOSED) throw new RuleViolation("amendment.moved");
        status = to;
        decidedBy = by;
        decidedAt = now;
    }
}
