package it.mics.bottega.proposal;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.proposal.parts.KeptParts;
import it.mics.bottega.team.TeamFacts;
import it.mics.bottega.team.TeamId;
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
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A team's proposal while it is written; what was sent is kept apart and stands. */
@Entity
@Table(name = "proposal")
class Proposal {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ProposalId id;

    @Column(name = "team_id")
    private UUID team;

    @Column(name = "challenge_id")
    private UUID challenge;

    @Enumerated(EnumType.STRING)
    private ProposalStatus status;

    private String title = "";

    private String summary = "";

    private String approach = "";

    private String impact = "";

    private String language;

    private @Nullable Integer trlNow;

    private @Nullable Integer trlTarget;

    private int submittedVersion;

    private @Nullable Instant submittedAt;

    private Instant createdAt;

    private Instant savedAt;

    private @Nullable UUID savedBy;

    @Version
    @Column(name = "version")
    private @Nullable Integer version;

    @ElementCollection
    @CollectionTable(name = "proposal_step", joinColumns = @JoinColumn(name = "proposal_id"))
    @OrderColumn(name = "position")
    private List<WorkStep> plan = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "proposal_cost", joinColumns = @JoinColumn(name = "proposal_id"))
    @OrderColumn(name = "position")
    private List<CostLine> budget = new ArrayList<>();

    @Embedded
    private KeptParts parts = new KeptParts();

    @SuppressWarnings("NullAway.Init")
    protected Proposal() {}

    @SuppressWarnings("NullAway.Init")
    Proposal(TeamFacts team, Actor author, Language language, Instant now) {
        requireMember(team, author);
        this.id = ProposalId.random();
        this.team = team.id().value();
        this.challenge = team.challenge().value();
        this.status = ProposalStatus.DRAFT;
        this.language = language.code();
        this.createdAt = now;
        this.savedAt = now;
        this.savedBy = author.id().value();
    }

    void write(ProposalContent content, TeamFacts team, Actor author, SubmissionDeadline deadline, Instant now) {
        requireChangeable(team, author, deadline, now);
        title = content.title();
        summary = content.summary();
        approach = content.approach();
        impact = content.impact();
        language = content.language().code();
        trlNow = content.trlNow();
        trlTarget = content.trlTarget();
        plan.clear();
        plan.addAll(content.plan());
        budget.clear();
        budget.addAll(content.budget());
        parts.write(content.parts());
        savedAt = now;
        savedBy = author.id().value();
    }

    /** The next version of what is written, with everything that goes with it; refused where it could not be sent now. */
    Manifest manifest(TeamFacts team, Actor author, SubmissionDeadline deadline, Instant now, List<SentFile> files) {
        requireChangeable(team, author, deadline, now);
        List<Requirement> missing = Requirement.missing(content(), team);
        if (!missing.isEmpty()) throw new IncompleteProposal(missing);
        return draft(team, files);
    }

    /** The next version as it would be sent at this moment, complete or not. */
    Manifest draft(TeamFacts team, List<SentFile> files) {
        List<RosterEntry> roster = team.members().stream().map(RosterEntry::of).toList();
        List<Requirement> all = List.of(Requirement.values());
        return new Manifest(id, challenge(), team(), team.name(), submittedVersion + 1, content(), roster, all, files);
    }

    /** This version was sent; the database refuses it once more after the deadline. */
    void sent(Manifest manifest, Instant now) {
        status = ProposalStatus.SUBMITTED;
        submittedVersion = manifest.n();
        submittedAt = now;
    }

    /** For members, while something can still be written and sent; files come and go with the text. */
    void requireChangeable(TeamFacts team, Actor author, SubmissionDeadline deadline, Instant now) {
        requireMember(team, author);
        if (status == ProposalStatus.DECIDED || status == ProposalStatus.NOT_SUBMITTED)
            throw new RuleViolation("proposal.write.over");
        deadline.require(now);
    }

    void withdraw(TeamFacts team, Actor author, SubmissionDeadline deadline, Instant now) {
        requireLeader(team, author, ProposalStatus.SUBMITTED, "proposal.withdraw.notSubmitted", deadline, now);
        status = ProposalStatus.WITHDRAWN;
    }

    /** What was taken back stands again, as it was sent. */
    void reinstate(TeamFacts team, Actor author, SubmissionDeadline deadline, Instant now) {
        requireLeader(team, author, ProposalStatus.WITHDRAWN, "proposal.reinstate.notWithdrawn", deadline, now);
        status = ProposalStatus.SUBMITTED;
    }

    /** A decision that lets a team send late lets it take nothing back. */
    private void requireLeader(
            TeamFacts team, Actor author, ProposalStatus from, String other, SubmissionDeadline deadline, Instant now) {
        requireMember(team, author);
        if (status != from) throw new RuleViolation(other);
        if (!team.ledBy(author.id())) throw new RuleViolation("proposal.withdraw.onlyLeader");
        deadline.opened(null).require(now);
    }

    /** Only the leader throws a proposal away, and only one of which nothing was ever sent. */
    void requireDiscardable(TeamFacts team, Actor author) {
        requireMember(team, author);
        if (!team.ledBy(author.id())) throw new RuleViolation("proposal.discard.onlyLeader");
        if (status != ProposalStatus.DRAFT || submittedVersion > 0) throw new RuleViolation("proposal.discard.sent");
    }

    /** The time is over: what was never sent stays unsent. */
    boolean closed() {
        if (status != ProposalStatus.DRAFT) return false;
        status = ProposalStatus.NOT_SUBMITTED;
        return true;
    }

    /** A decision lets the team send after all. */
    void reopened() {
        if (status == ProposalStatus.NOT_SUBMITTED) status = ProposalStatus.DRAFT;
    }

    void decided() {
        if (status != ProposalStatus.SUBMITTED) throw new RuleViolation("proposal.decide.notSubmitted");
        status = ProposalStatus.DECIDED;
    }

    ProposalContent content() {
        return new ProposalContent(
                title,
                summary,
                approach,
                impact,
                "it".equals(language) ? Language.IT : Language.EN,
                trlNow,
                trlTarget,
                plan,
                budget,
                parts.read());
    }

    private static void requireMember(TeamFacts team, Actor author) {
        if (author.isVisitor() || !team.has(author.id())) throw new NotFound();
    }

    ProposalId id() {
        return id;
    }

    TeamId team() {
        return new TeamId(team);
    }

    ChallengeId challenge() {
        return new ChallengeId(challenge);
    }

    ProposalStatus status() {
        return status;
    }

    int version() {
        return version == null ? 0 : version;
    }

    int submittedVersion() {
        return submittedVersion;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant savedAt() {
        return savedAt;
    }

    @Nullable
    UUID savedBy() {
        return savedBy;
    }
}
