package it.mics.bottega.proposal;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengePolicy;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.platform.DatabaseClock;
import it.mics.bottega.team.TeamFacts;
import it.mics.bottega.team.TeamId;
import it.mics.bottega.team.TeamRegister;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads proposals for the person who asks, and shows nothing else. */
@Service
@Transactional(readOnly = true)
public class ProposalReading {
    private final ProposalQueries queries;
    private final Proposals proposals;
    private final ProposalPolicy policy;
    private final TeamRegister teams;
    private final ChallengeRegister challenges;
    private final ChallengePolicy readable;
    private final CurrentActor current;
    private final DatabaseClock clock;
    private final Deadlines deadlines;

    ProposalReading(
            ProposalQueries queries,
            Proposals proposals,
            ProposalPolicy policy,
            TeamRegister teams,
            ChallengeRegister challenges,
            ChallengePolicy readable,
            CurrentActor current,
            DatabaseClock clock,
            Deadlines deadlines) {
        this.deadlines = deadlines;
        this.queries = queries;
        this.proposals = proposals;
        this.policy = policy;
        this.teams = teams;
        this.challenges = challenges;
        this.readable = readable;
        this.current = current;
        this.clock = clock;
    }

    /** The proposals of my teams, last written first. */
    public List<ProposalRow> mine() {
        return queries.mine(current.require().id());
    }

    /** The proposal of one of my teams, with the text as it stands. */
    public ProposalDraft draft(ProposalId id) {
        Actor actor = current.get();
        // The same questions whether it is there or not: how long the answer takes says nothing.
        Optional<Proposal> there = proposals.findById(id);
        TeamFacts team = teams.find(there.map(Proposal::team).orElseGet(TeamId::random))
                .filter(found -> policy.mayWrite(actor, found))
                .orElseThrow(NotFound::new);
        Proposal proposal = there.orElseThrow(NotFound::new);
        ChallengeFacts challenge = readable.seenBy(actor, challenges.get(proposal.challenge()));
        ProposalFacts facts = queries.facts(id).orElseThrow(NotFound::new);
        ProposalContent content = proposal.content();
        SubmissionDeadline deadline = deadlines.of(proposal, challenge);
        boolean changed = queries.standing(facts)
                .filter(sent -> !sent.content().equals(content))
                .isPresent();
        return new ProposalDraft(
                facts,
                content,
                proposal.version(),
                proposal.savedAt(),
                queries.name(proposal.savedBy()),
                team,
                challenge,
                queries.receipts(id),
                deadline,
                deadline.isOpen(clock.now()),
                changed);
    }

    /** The version that stands, for its own team at any time and for those who judge it after the deadline. */
    public SubmittedProposal sent(ProposalId id) {
        Actor actor = current.get();
        ProposalFacts facts =
                queries.facts(id).filter(found -> found.submittedVersion() > 0).orElseThrow(NotFound::new);
        boolean own = teams.find(facts.team())
                .filter(team -> policy.mayWrite(actor, team))
                .isPresent();
        boolean stands = facts.status() == ProposalStatus.SUBMITTED || facts.status() == ProposalStatus.DECIDED;
        if (!own && !(stands && (mayReadSentTo(facts.challenge()) || judges(actor, facts)))) throw new NotFound();
        return queries.standing(facts).orElseThrow(NotFound::new);
    }

    private boolean judges(Actor actor, ProposalFacts facts) {
        return policy.mayJudge(actor, facts.id(), challenges.get(facts.challenge()), clock.now())
                && teams.of(actor.id(), facts.challenge()).isEmpty();
    }

    /** Every proposal that stands for this challenge; empty for whoever may not read them now. */
    public List<SubmittedProposal> sentTo(ChallengeId challenge) {
        if (!mayReadSentTo(challenge)) return List.of();
        return queries.submitted(challenge).stream()
                .flatMap(facts -> queries.standing(facts).stream())
                .toList();
    }

    /** True where the person may read the proposals of this challenge now; whoever has a team in it never may. */
    public boolean mayReadSentTo(ChallengeId challenge) {
        Actor actor = current.get();
        // Asked first, so that a challenge that is not there costs no less.
        Instant now = clock.now();
        return challenges
                        .find(challenge)
                        .filter(facts -> policy.mayReadSent(actor, facts, now))
                        .isPresent()
                && teams.of(actor.id(), challenge).isEmpty();
    }

    /** How many proposals stand, for the company that asked: the number, never the content. */
    public int count(ChallengeId challenge) {
        ChallengeFacts facts = challenges.find(challenge).orElseThrow(NotFound::new);
        if (!current.get().actsFor(facts.owner()) && !mayReadSentTo(challenge)) throw new NotFound();
        return queries.submitted(challenge).size();
    }

    /** The proposal of my team, if it has begun one. */
    public Optional<ProposalFacts> ofTeam(TeamId team) {
        Actor actor = current.get();
        return teams.find(team).filter(found -> policy.mayWrite(actor, found)).flatMap(found -> queries.ofTeam(team));
    }
}
