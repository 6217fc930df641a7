package it.mics.bottega.evaluation.ranking;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.criteria.CriteriaRegister;
import it.mics.bottega.challenge.criteria.Criterion;
import it.mics.bottega.directory.Organisations;
import it.mics.bottega.directory.Profiles;
import it.mics.bottega.evaluation.ranking.RankingInput.Cell;
import it.mics.bottega.evaluation.ranking.RankingInput.Entrant;
import it.mics.bottega.evaluation.ranking.RankingInput.Scoring;
import it.mics.bottega.evaluation.ranking.RankingInput.Weighed;
import it.mics.bottega.evaluation.review.SubmittedReview;
import it.mics.bottega.evaluation.review.SubmittedReviews;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.OrganisationId;
import it.mics.bottega.proposal.ProposalFacts;
import it.mics.bottega.proposal.ProposalRegister;
import it.mics.bottega.proposal.RosterEntry;
import it.mics.bottega.proposal.SubmittedProposal;
import it.mics.bottega.taxonomy.Region;
import it.mics.bottega.taxonomy.Taxonomy;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Gathers what a ranking depends on, as it is now. */
@Component
class RankingFacts {
    private final SubmittedReviews reviews;
    private final CriteriaRegister criteria;
    private final ProposalRegister proposals;
    private final Profiles profiles;
    private final Organisations organisations;
    private final Taxonomy taxonomy;

    RankingFacts(
            SubmittedReviews reviews,
            CriteriaRegister criteria,
            ProposalRegister proposals,
            Profiles profiles,
            Organisations organisations,
            Taxonomy taxonomy) {
        this.reviews = reviews;
        this.criteria = criteria;
        this.proposals = proposals;
        this.profiles = profiles;
        this.organisations = organisations;
        this.taxonomy = taxonomy;
    }

    List<Criterion> criteria(ChallengeId challenge) {
        return criteria.of(challenge).criteria();
    }

    RankingInput of(ChallengeId challenge) {
        List<Criterion> asked = criteria(challenge);
        List<Weighed> weighed = java.util.stream.IntStream.range(0, asked.size())
                .mapToObj(i -> new Weighed(
                        asked.get(i).id().value(),
                        i,
                        asked.get(i).weight(),
                        asked.get(i).threshold()))
                .toList();
        List<SubmittedReview> submitted = reviews.of(challenge);
        // Jurors become numbers in the order of their ids: a record of the ranking names nobody.
        List<AccountId> jurors = submitted.stream()
                .map(SubmittedReview::juror)
                .distinct()
                .sorted(java.util.Comparator.comparing(AccountId::value))
                .toList();
        List<Scoring> scorings = submitted.stream()
                .map(one -> new Scoring(one.proposal().value(), jurors.indexOf(one.juror()) + 1, scores(one)))
                .toList();
        List<Entrant> entrants =
                submitted(challenge).stream().map(this::entrant).toList();
        return new RankingInput(weighed, entrants, scorings, TieRule.DEFAULT);
    }

    /** Those that stand for the challenge, answered or not. */
    List<SubmittedProposal> submitted(ChallengeId challenge) {
        return proposals.standing(
                proposals.submitted(challenge).stream().map(ProposalFacts::id).toList());
    }

    private static Map<UUID, Exact> scores(SubmittedReview one) {
        Map<UUID, Exact> scores = new HashMap<>();
        one.scores().forEach((criterion, score) -> scores.put(criterion.value(), exact(score)));
        return scores;
    }

    private static Exact exact(BigDecimal score) {
        return Exact.of(score.movePointRight(1).longValueExact(), 10);
    }

    /** Nobody is asked for their gender, so no share of women is known. */
    private Entrant entrant(SubmittedProposal sent) {
        Set<Cell> cells = new HashSet<>();
        profiles.present(sent.roster().stream().map(RosterEntry::account).toList())
                .forEach(profile -> profile.spokes()
                        .forEach(spoke -> profile.sectors()
                                .keySet()
                                .forEach(sector -> cells.add(new Cell(spoke, sector.name())))));
        Set<OrganisationId> houses = sent.roster().stream()
                .map(RosterEntry::organisation)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toSet());
        long southern = organisations.byId(houses).values().stream()
                .map(each -> each.region())
                .filter(Objects::nonNull)
                .flatMap(code -> taxonomy.region(code).stream())
                .filter(Region::mezzogiorno)
                .count();
        return new Entrant(sent.facts().id().value(), cells, null, Math.toIntExact(southern));
    }
}
