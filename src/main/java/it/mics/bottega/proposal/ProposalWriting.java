package it.mics.bottega.proposal;

import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.governance.AuditTrail;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.platform.DatabaseClock;
import it.mics.bottega.proposal.sending.ConfirmationRounds;
import it.mics.bottega.proposal.sending.RoundEnd;
import it.mics.bottega.team.LiveTeams;
import it.mics.bottega.team.TeamFacts;
import it.mics.bottega.team.TeamId;
import it.mics.bottega.team.TeamRegister;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a team does with its proposal: begin, send, take back. */
@Service
@PreAuthorize("hasRole('SIGNED_IN')")
public class ProposalWriting {
    private final Proposals proposals;
    private final ProposalQueries queries;
    private final TeamRegister teams;
    private final ChallengeRegister challenges;
    private final CurrentActor current;
    private final DatabaseClock clock;
    private final ProposalFiles files;
    private final ProposalConfirming confirming;
    private final ConfirmationRounds rounds;
    private final LiveTeams live;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final SubmissionGates gates;
    private final Deadlines deadlines;

    ProposalWriting(
            Proposals proposals,
            ProposalQueries queries,
            TeamRegister teams,
            ChallengeRegister challenges,
            CurrentActor current,
            DatabaseClock clock,
            ProposalFiles files,
            ProposalConfirming confirming,
            ConfirmationRounds rounds,
            LiveTeams live,
            AuditTrail audit,
            ApplicationEventPublisher events,
            SubmissionGates gates,
            Deadlines deadlines) {
        this.deadlines = deadlines;
        this.proposals = proposals;
        this.queries = queries;
        this.teams = teams;
        this.challenges = challenges;
        this.current = current;
        this.clock = clock;
        this.files = files;
        this.confirming = confirming;
        this.rounds = rounds;
        this.live = live;
        this.audit = audit;
        this.events = events;
        this.gates = gates;
    }

    /** Begins the team's proposal, or answers the one it has begun already. */
    @Transactional
    public ProposalId start(TeamId team, Language language) {
        Actor actor = current.require();
        if (teams.find(team).filter(found -> found.has(actor.id())).isEmpty()) throw new NotFound();
        // Of two who begin at the same moment the second waits here and then finds what the first began.
        TeamFacts facts = teams.held(team);
        var begun = proposals.ofTeam(team.value());
        if (begun.isPresent()) return begun.get().id();
        Instant now = clock.now();
        SubmissionDeadline.of(challenges.get(facts.challenge())).require(now);
        live.changed(team);
        return proposals.saveAndFlush(new Proposal(facts, actor, language, now)).id();
    }

    /** Sends the version that this form was read from and that the team has confirmed; the last one sent stands. */
    @Transactional
    public Receipt submit(ProposalId id, int basedOn) {
        Actor actor = current.require();
        Proposal proposal = held(id);
        // The roster goes into the receipt, so it must not change between being read and being frozen.
        TeamFacts team = teams.held(mine(proposal, actor).id());
        if (proposal.version() != basedOn) throw new RuleViolation("proposal.submit.changedMeanwhile");
        gates.pass(proposal.challenge(), actor);
        Instant now = clock.now();
        Manifest manifest = proposal.manifest(team, actor, deadlines.of(proposal), now, files.kept(id));
        confirming.require(proposal, manifest, team, actor, now);
        proposal.sent(manifest, now);
        proposals.saveAndFlush(proposal);
        String sha256 = manifest.sha256();
        queries.keep(manifest, sha256, now, actor.id());
        rounds.end(id, RoundEnd.SENT, actor.id(), now);
        teams.entered(team.id());
        audit.record(actor, "proposal.submit", "proposal", id.value(), "v" + manifest.n() + " " + sha256);
        events.publishEvent(new ProposalSubmitted(id));
        return new Receipt(id, manifest.n(), now, sha256, actor.name());
    }

    /** Takes the proposal back; until the deadline it can be sent again, as a new version. */
    @Transactional
    public void withdraw(ProposalId id) {
        Actor actor = current.require();
        Proposal proposal = held(id);
        TeamFacts team = mine(proposal, actor);
        proposal.withdraw(team, actor, deadlines.of(proposal), clock.now());
        proposals.saveAndFlush(proposal);
        teams.reopened(team.id());
        audit.record(actor, "proposal.withdraw", "proposal", id.value(), null);
        events.publishEvent(new ProposalWithdrawn(id));
    }

    /** Lets the version that was taken back stand again, as it was sent, by the team that sent it. */
    @Transactional
    public void reinstate(ProposalId id) {
        Actor actor = current.require();
        Proposal proposal = held(id);
        TeamFacts team = teams.held(mine(proposal, actor).id());
        proposal.reinstate(team, actor, deadlines.of(proposal), clock.now());
        List<RosterEntry> sent =
                queries.facts(id).flatMap(queries::standing).orElseThrow().roster();
        if (!Set.copyOf(sent).equals(Set.copyOf(proposal.draft(team, List.of()).roster())))
            throw new RuleViolation("proposal.reinstate.otherTeam");
        proposals.saveAndFlush(proposal);
        teams.entered(team.id());
        audit.record(actor, "proposal.reinstate", "proposal", id.value(), null);
        events.publishEvent(new ProposalReinstated(id));
    }

    /** Throws away what was never sent; the team can begin anew. */
    @Transactional
    public void discard(ProposalId id) {
        Actor actor = current.require();
        Proposal proposal = held(id);
        proposal.requireDiscardable(mine(proposal, actor), actor);
        proposals.delete(proposal);
        proposals.flush();
        live.changed(proposal.team());
        audit.record(actor, "proposal.discard", "proposal", id.value(), null);
    }

    private Proposal held(ProposalId id) {
        return proposals.held(id).orElseThrow(NotFound::new);
    }

    private TeamFacts mine(Proposal proposal, Actor actor) {
        return teams.find(proposal.team()).filter(team -> team.has(actor.id())).orElseThrow(NotFound::new);
    }
}
