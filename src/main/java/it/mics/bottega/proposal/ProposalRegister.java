package it.mics.bottega.proposal;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.team.TeamId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where proposals stand, unfiltered and without their text, for the modules above. */
@Service
public class ProposalRegister {
    private final ProposalQueries queries;
    private final Proposals proposals;

    ProposalRegister(ProposalQueries queries, Proposals proposals) {
        this.queries = queries;
        this.proposals = proposals;
    }

    /** The proposals that stand as sent for this challenge. */
    public List<ProposalFacts> submitted(ChallengeId challenge) {
        return queries.submitted(challenge);
    }

    /** This proposal. */
    public Optional<ProposalFacts> find(ProposalId id) {
        return queries.facts(id);
    }

    /** The proposal of this team. */
    public Optional<ProposalFacts> ofTeam(TeamId team) {
        return queries.ofTeam(team);
    }

    /** The version that stands of each of these, as sent; the caller answers for who reads it. */
    public List<SubmittedProposal> standing(Collection<ProposalId> ids) {
        return ids.stream()
                .flatMap(id -> queries.facts(id).stream())
                .flatMap(facts -> queries.standing(facts).stream())
                .toList();
    }

    /** The text as it stands now, for the versions that this module keeps; empty where there is no such proposal. */
    public Optional<ProposalContent> written(ProposalId id) {
        return proposals.findById(id).map(Proposal::content);
    }

    /** Until when a decision still lets some team of this challenge send; empty where none does. */
    public Optional<Instant> openedUntil(ChallengeId challenge) {
        return queries.openedUntil(challenge);
    }

    /** Marks these as answered, within the transaction that publishes the answers. */
    @Transactional
    public void decided(Collection<ProposalId> ids) {
        proposals.findAllById(ids).forEach(Proposal::decided);
        proposals.flush();
    }
}
