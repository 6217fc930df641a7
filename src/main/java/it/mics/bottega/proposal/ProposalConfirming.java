package it.mics.bottega.proposal;

import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.governance.AuditTrail;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.platform.DatabaseClock;
import it.mics.bottega.proposal.ConfirmationMoved.Step;
import it.mics.bottega.proposal.sending.ConfirmationRound;
import it.mics.bottega.proposal.sending.ConfirmationRounds;
import it.mics.bottega.proposal.sending.Confirmations;
import it.mics.bottega.proposal.sending.RoundEnd;
import it.mics.bottega.team.LiveTeams;
import it.mics.bottega.team.TeamFacts;
import it.mics.bottega.team.TeamId;
import it.mics.bottega.team.TeamRegister;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The members of a team confirm the very version that is sent; whatever changes in it makes their confirmations void. */
@Service
@Transactional
@PreAuthorize("hasRole('SIGNED_IN')")
public class ProposalConfirming {
    private final Proposals proposals;
    private final ProposalQueries queries;
    private final ProposalFiles files;
    private final ConfirmationRounds rounds;
    private final SectionLocks locks;
    private final TeamRegister teams;
    private final ChallengeRegister challenges;
    private final CurrentActor current;
    private final DatabaseClock clock;
    private final LiveTeams live;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final SubmissionGates gates;
    private final Deadlines deadlines;

    ProposalConfirming(
            Proposals proposals,
            ProposalQueries queries,
            ProposalFiles files,
            ConfirmationRounds rounds,
            SectionLocks locks,
            TeamRegister teams,
            ChallengeRegister challenges,
            CurrentActor current,
            DatabaseClock clock,
            LiveTeams live,
            AuditTrail audit,
            ApplicationEventPublisher events,
            SubmissionGates gates,
            Deadlines deadlines) {
        this.deadlines = deadlines;
        this.proposals = proposals;
        this.queries = queries;
        this.files = files;
        this.rounds = rounds;
        this.locks = locks;
        this.teams = teams;
        this.challenges = challenges;
        this.current = current;
        this.clock = clock;
        this.live = live;
        this.audit = audit;
        this.events = events;
        this.gates = gates;
    }

    /** Fixes the version that this form was read from as the one to confirm; whoever asks has confirmed it with that. */
    public void ask(ProposalId id, int basedOn) {
        Actor actor = current.require();
        Proposal proposal = proposals.held(id).orElseThrow(NotFound::new);
        TeamFacts team = teams.held(mine(proposal, actor).id());
        if (proposal.version() != basedOn) throw new RuleViolation("proposal.submit.changedMeanwhile");
        // What they are writing now would make the confirmations void at once.
        locks.held(id).stream()
                .filter(held -> !held.holder().equals(actor.id()))
                .findFirst()
                .ifPresent(held -> {
                    throw new RuleViolation("proposal.confirm.writing", name(held.holder()));
                });
        gates.pass(proposal.challenge(), actor);
        Instant now = clock.now();
        Manifest manifest = proposal.manifest(team, actor, deadlines.of(proposal), now, files.kept(id));
        int round = rounds.begin(id, manifest.n(), manifest.sha256(), actor.id(), now);
        rounds.confirm(id, round, actor.id(), now);
        audit.record(actor, "proposal.ask", "proposal", id.value(), "v" + manifest.n());
        live.changed(team.id());
        if (team.members().size() > 1) events.publishEvent(new ConfirmationMoved(id, round, Step.ASKED, actor.id()));
    }

    /** Confirms the version of this asking, for whoever has read it; refused where it is no longer the one that would be sent. */
    public void confirm(ProposalId id, int round) {
        Actor actor = current.require();
        Proposal proposal = proposals.held(id).orElseThrow(NotFound::new);
        TeamFacts team = teams.held(mine(proposal, actor).id());
        ConfirmationRound asked = rounds.open(id)
                .filter(found -> found.round() == round)
                .orElseThrow(() -> new RuleViolation("proposal.confirm.over"));
        if (asked.confirmed().containsKey(actor.id())) return;
        gates.pass(proposal.challenge(), actor);
        Instant now = clock.now();
        Manifest manifest = proposal.manifest(team, actor, deadlines.of(proposal), now, files.kept(id));
        if (!manifest.sha256().equals(asked.sha256())) throw new RuleViolation("proposal.confirm.over");
        boolean before = confirmations(proposal, team, asked).complete();
        rounds.confirm(id, round, actor.id(), now);
        audit.record(actor, "proposal.confirm", "proposal", id.value(), "v" + asked.n());
        live.changed(team.id());
        boolean complete =
                confirmations(proposal, team, rounds.open(id).orElseThrow()).complete();
        if (complete && !before) events.publishEvent(new ConfirmationMoved(id, round, Step.COMPLETE, actor.id()));
    }

    /** The version last asked for, as far as it has not been sent; one that no longer says what is written counts as changed. */
    @Transactional(readOnly = true)
    public Optional<Confirmations> state(ProposalId id) {
        Actor actor = current.require();
        Optional<Proposal> there = proposals.findById(id);
        TeamFacts team = teams.find(there.map(Proposal::team).orElseGet(TeamId::random))
                .filter(found -> found.has(actor.id()))
                .orElseThrow(NotFound::new);
        Proposal proposal = there.orElseThrow(NotFound::new);
        return rounds.last(id)
                .filter(round -> round.ended() != RoundEnd.SENT)
                .map(round -> confirmations(proposal, team, round));
    }

    /** In the transaction of the sending: refuses a version that its team has not confirmed as it is at this moment. */
    void require(Proposal proposal, Manifest manifest, TeamFacts team, Actor actor, Instant now) {
        ProposalId id = proposal.id();
        if (team.members().size() == 1) {
            // Whoever works alone confirms by sending.
            int round = rounds.begin(id, manifest.n(), manifest.sha256(), actor.id(), now);
            rounds.confirm(id, round, actor.id(), now);
            return;
        }
        ConfirmationRound asked = rounds.open(id).orElseThrow(() -> new RuleViolation("proposal.confirm.first"));
        if (asked.n() != manifest.n() || !asked.sha256().equals(manifest.sha256()))
            throw new RuleViolation("proposal.confirm.over");
        Confirmations all = confirmations(proposal, team, asked);
        if (!all.complete())
            throw new RuleViolation(
                    "proposal.confirm.missing." + all.rule(), all.members().size() - all.count());
    }

    private Confirmations confirmations(Proposal proposal, TeamFacts team, ConfirmationRound round) {
        boolean stale = round.open()
                && !round.sha256()
                        .equals(proposal.draft(team, files.kept(proposal.id())).sha256());
        return new Confirmations(
                round.round(),
                round.n(),
                name(round.askedBy()),
                round.askedAt(),
                challenges.get(proposal.challenge()).teamRules().confirming(),
                team.members().stream()
                        .map(member -> new Confirmations.Line(
                                member.account(),
                                name(member.account()),
                                member.leader(),
                                round.confirmed().get(member.account())))
                        .toList(),
                stale ? RoundEnd.CHANGED : round.ended(),
                stale ? proposal.savedAt() : round.endedAt(),
                name(round.endedBy()));
    }

    private String name(@Nullable AccountId account) {
        return queries.name(account == null ? null : account.value());
    }

    private TeamFacts mine(Proposal proposal, Actor actor) {
        return teams.find(proposal.team()).filter(team -> team.has(actor.id())).orElseThrow(NotFound::new);
    }
}
