package it.mics.bottega.proposal.opening;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengePolicy;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.challenge.ChallengeStatus;
import it.mics.bottega.governance.AuditTrail;
import it.mics.bottega.governance.conflict.CaseGate;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.identity.Role;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.platform.DatabaseClock;
import it.mics.bottega.proposal.HeldProposals;
import it.mics.bottega.proposal.ProposalFacts;
import it.mics.bottega.proposal.ProposalId;
import it.mics.bottega.proposal.ProposalRegister;
import it.mics.bottega.proposal.ProposalStatus;
import it.mics.bottega.proposal.SubmissionDeadline;
import it.mics.bottega.team.TeamFacts;
import it.mics.bottega.team.TeamRegister;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets one team send after the deadline, by a decision with a reason that every entrant can read: the programme office where a
 * team was late, whoever moderates the challenge where what was sent needs a revision; only before the company has begun to judge.
 */
@Service
public class ProposalOpenings {
    /** A reason has at least so many letters. */
    public static final int SHORTEST = 40;
    /** A reason has at most so many letters. */
    public static final int LONGEST = 1000;
    /** So long a team has at most. */
    public static final Duration LONGEST_TIME = Duration.ofDays(7);

    private final Openings openings;
    private final HeldProposals held;
    private final ProposalRegister proposals;
    private final TeamRegister teams;
    private final ChallengeRegister challenges;
    private final ChallengePolicy policy;
    private final CaseGate gate;
    private final AuditTrail audit;
    private final CurrentActor current;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    ProposalOpenings(
            Openings openings,
            HeldProposals held,
            ProposalRegister proposals,
            TeamRegister teams,
            ChallengeRegister challenges,
            ChallengePolicy policy,
            CaseGate gate,
            AuditTrail audit,
            CurrentActor current,
            DatabaseClock clock,
            ApplicationEventPublisher events) {
        this.openings = openings;
        this.held = held;
        this.proposals = proposals;
        this.teams = teams;
        this.challenges = challenges;
        this.policy = policy;
        this.gate = gate;
        this.audit = audit;
        this.current = current;
        this.clock = clock;
        this.events = events;
    }

    /** What was decided about sending after the deadline, for those whom it concerns, and what the reader may decide. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('SIGNED_IN')")
    public OpeningDesk of(ChallengeId id) {
        Actor actor = current.require();
        ChallengeFacts challenge = challenges
                .find(id)
                .filter(found -> policy.mayRead(actor, found))
                .orElseThrow(NotFound::new);
        Set<OpeningKind> may = may(actor, challenge);
        boolean concerned = actor.actsFor(challenge.owner())
                || decides(actor, challenge)
                || teams.of(actor.id(), id).isPresent();
        List<OpeningDesk.Candidate> candidates = may.isEmpty()
                ? List.of()
                : openings.candidates(id).stream()
                        .filter(candidate -> may.contains(candidate.kind()))
                        .toList();
        return new OpeningDesk(concerned ? openings.of(id) : List.of(), may, candidates);
    }

    /** Lets the team of this proposal send until then; everybody who entered can read when, how long and why. */
    @Transactional
    @PreAuthorize("hasAnyRole('SPOKE_LEADER', 'SPOKE_DEPUTY', 'PROGRAMME_OFFICE')")
    public void open(ProposalId id, Instant until, String reason) {
        Actor actor = current.require();
        held.hold(id);
        ProposalFacts proposal = proposals.find(id).orElseThrow(NotFound::new);
        ChallengeFacts challenge = challenges.get(proposal.challenge());
        if (!decides(actor, challenge)) throw new NotFound();
        OpeningKind kind = proposal.status() == ProposalStatus.SUBMITTED ? OpeningKind.REVISION : OpeningKind.LATE;
        if (proposal.status() == ProposalStatus.DECIDED || proposal.status() == ProposalStatus.WITHDRAWN)
            throw new RuleViolation("proposal.opening.over");
        if (!may(actor, challenge).contains(kind))
            throw new RuleViolation(
                    kind == OpeningKind.LATE && decides(actor, challenge) && inTime(challenge)
                            ? "proposal.opening.office"
                            : "proposal.opening.over");
        TeamFacts team = teams.find(proposal.team()).orElseThrow(NotFound::new);
        if (team.has(actor.id()) || team.institutions().stream().anyMatch(actor::belongsTo))
            throw new RuleViolation("proposal.opening.own");
        gate.refuseHard(actor.id(), "challenge", challenge.id().value());
        Instant now = clock.now();
        if (!until.isAfter(now)) throw new RuleViolation("proposal.opening.past");
        if (until.isAfter(now.plus(LONGEST_TIME)))
            throw new RuleViolation("proposal.opening.far", LONGEST_TIME.toDays());
        String words = reason.strip();
        if (words.length() < SHORTEST) throw new RuleViolation("proposal.opening.short", SHORTEST);
        if (words.length() > LONGEST) throw new RuleViolation("proposal.opening.long", LONGEST);
        openings.add(id, new Opening(kind, until, words, now), actor.id());
        held.reopen(id);
        audit.record(actor, "proposal.opening." + kind, "proposal", id.value(), "until " + until + ": " + words);
        events.publishEvent(new ProposalOpened(id, kind, until));
    }

    private Set<OpeningKind> may(Actor actor, ChallengeFacts challenge) {
        if (!decides(actor, challenge) || !inTime(challenge)) return Set.of();
        return actor.has(Role.PROGRAMME_OFFICE) ? EnumSet.allOf(OpeningKind.class) : EnumSet.of(OpeningKind.REVISION);
    }

    /** After everybody’s time is over and before the company judges. */
    private boolean inTime(ChallengeFacts challenge) {
        return challenge.status() == ChallengeStatus.CLOSED_TO_ENTRIES
                && SubmissionDeadline.of(challenge).isOver(clock.now());
    }

    private static boolean decides(Actor actor, ChallengeFacts challenge) {
        return actor.has(Role.PROGRAMME_OFFICE) || actor.moderates(challenge.primarySpoke());
    }
}
