package it.mics.bottega.evaluation.ranking;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengePolicy;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.identity.Role;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.proposal.ProposalFacts;
import it.mics.bottega.proposal.ProposalId;
import it.mics.bottega.proposal.ProposalReading;
import it.mics.bottega.proposal.ProposalRegister;
import it.mics.bottega.proposal.ProposalStatus;
import it.mics.bottega.proposal.SubmittedProposal;
import it.mics.bottega.team.TeamRegister;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The ranking for those who decide on it, its record for whoever asks later, and a team’s own scores. */
@Service
@Transactional(readOnly = true)
public class RankingDesk {
    private final RankingFacts facts;
    private final Snapshots snapshots;
    private final ChallengeRegister challenges;
    private final ChallengePolicy readable;
    private final ProposalReading reading;
    private final ProposalRegister proposals;
    private final TeamRegister teams;
    private final CurrentActor current;

    RankingDesk(
            RankingFacts facts,
            Snapshots snapshots,
            ChallengeRegister challenges,
            ChallengePolicy readable,
            ProposalReading reading,
            ProposalRegister proposals,
            TeamRegister teams,
            CurrentActor current) {
        this.facts = facts;
        this.snapshots = snapshots;
        this.challenges = challenges;
        this.readable = readable;
        this.reading = reading;
        this.proposals = proposals;
        this.teams = teams;
        this.current = current;
    }

    /** True where this person may read the ranking now: company and leaders after the deadline, the auditor after publication. */
    public boolean mayRead(ChallengeId id) {
        Actor actor = current.get();
        return may(actor, id, challenges.find(id).orElse(null));
    }

    /** The ranking: as it stands, or as it was recorded when the results were published. */
    public RankingSheet sheet(ChallengeId id) {
        Actor actor = current.get();
        ChallengeFacts found = challenges.find(id).orElse(null);
        if (!may(actor, id, found)) throw new NotFound();
        ChallengeFacts challenge = readable.seenBy(actor, Objects.requireNonNull(found));
        if (challenge.status().hasResults()) return kept(challenge, reading.mayReadSentTo(id));
        int waiting = snapshots.waiting(id, Optional.empty());
        boolean ownFirst = snapshots.waiting(id, Optional.of(actor.id().value())) > 0;
        RankingInput input = facts.of(id);
        Ranking ranking = ownFirst ? new Ranking(List.of(), List.of()) : RankingRule.rank(input);
        return new RankingSheet(
                challenge,
                facts.criteria(id),
                byId(facts.submitted(id)),
                ranking,
                Sensitivity.of(input, ranking),
                waiting,
                ownFirst,
                true,
                null);
    }

    /** What jurors wrote to the team of this proposal, for the company while it answers. */
    public List<TeamComment> comments(ProposalId id) {
        Actor actor = current.get();
        ProposalFacts proposal = proposals.find(id).orElse(null);
        if (proposal == null
                || proposal.status() != ProposalStatus.SUBMITTED
                || !reading.mayReadSentTo(proposal.challenge())
                || !actor.actsFor(challenges.get(proposal.challenge()).owner())) return List.of();
        return snapshots.comments(id.value());
    }

    /** What the jurors gave the proposal of my own team together, once the results are published. */
    public Optional<TeamScores> mine(ProposalId id) {
        ProposalFacts proposal = proposals.find(id).orElse(null);
        if (proposal == null || reading.ofTeam(proposal.team()).isEmpty()) return Optional.empty();
        if (!challenges.get(proposal.challenge()).status().hasResults()) return Optional.empty();
        return snapshots
                .of(proposal.challenge())
                .flatMap(snapshot -> RankingRule.rank(snapshot.read()).of(id.value()))
                .filter(standing -> standing.score() != null)
                .map(standing -> new TeamScores(
                        facts.criteria(proposal.challenge()),
                        standing.means(),
                        Objects.requireNonNull(standing.score()),
                        standing.reviews()));
    }

    /** Records the ranking within the transaction that publishes the results; nothing where nobody judged. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(ChallengeId id, Instant at) {
        RankingInput input = facts.of(id);
        if (!input.scorings().isEmpty()) snapshots.keep(id, input, at);
    }

    private boolean may(Actor actor, ChallengeId id, @org.jspecify.annotations.Nullable ChallengeFacts found) {
        boolean sent = reading.mayReadSentTo(id);
        if (found == null) return false;
        if (found.status().hasResults() && actor.has(Role.AUDITOR))
            return teams.of(actor.id(), id).isEmpty();
        boolean decides = actor.actsFor(found.owner())
                || actor.moderates(found.primarySpoke())
                || found.secondarySpokes().stream().anyMatch(actor::moderates);
        return sent && decides;
    }

    private RankingSheet kept(ChallengeFacts challenge, boolean decides) {
        Snapshots.Snapshot snapshot = snapshots.of(challenge.id()).orElse(null);
        if (snapshot == null)
            return new RankingSheet(
                    challenge,
                    List.of(),
                    Map.of(),
                    new Ranking(List.of(), List.of()),
                    List.of(),
                    0,
                    false,
                    decides,
                    null);
        RankingInput input = snapshot.read();
        Ranking ranking = RankingRule.rank(input);
        List<ProposalId> ids = decides
                ? input.entrants().stream()
                        .map(one -> new ProposalId(one.proposal()))
                        .toList()
                : snapshots.named(challenge.id());
        return new RankingSheet(
                challenge,
                facts.criteria(challenge.id()),
                byId(proposals.standing(ids)),
                ranking,
                Sensitivity.of(input, ranking),
                0,
                false,
                decides,
                new RankingSheet.Kept(snapshot.at(), snapshot.hash(), snapshot.intact()));
    }

    private static Map<UUID, SubmittedProposal> byId(List<SubmittedProposal> all) {
        return all.stream().collect(Collectors.toMap(one -> one.facts().id().value(), one -> one));
    }
}
