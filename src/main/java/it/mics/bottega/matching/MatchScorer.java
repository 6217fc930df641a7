package it.mics.bottega.matching;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.directory.ResearcherProfile;
import it.mics.bottega.matching.factor.FactorRule;
import it.mics.bottega.matching.factor.FreeTime;
import it.mics.bottega.matching.factor.MustHaveCover;
import it.mics.bottega.matching.factor.NiceToHaveCover;
import it.mics.bottega.matching.factor.Pair;
import it.mics.bottega.matching.factor.SectorExperience;
import it.mics.bottega.matching.factor.SpokeAffinity;
import it.mics.bottega.matching.factor.StatedInterest;
import it.mics.bottega.matching.factor.TextAffinity;
import it.mics.bottega.matching.factor.TrlFit;
import it.mics.bottega.matching.factor.Worth;
import it.mics.bottega.taxonomy.Spoke;
import it.mics.bottega.taxonomy.Thesaurus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Turns a person and a challenge into points with their reasons; pure, and the same in both directions. */
public final class MatchScorer {
    private final List<FactorRule> rules;
    private final Weights weights;

    /** Scores with these spokes and skills as of this day, with the weights that the programme starts with. */
    public MatchScorer(Thesaurus thesaurus, List<Spoke> spokes, LocalDate today) {
        this(thesaurus, spokes, today, Weights.DEFAULT);
    }

    /** Scores with these spokes and skills as of this day, with these weights. */
    public MatchScorer(Thesaurus thesaurus, List<Spoke> spokes, LocalDate today, Weights weights) {
        SkillCover cover = new SkillCover(thesaurus, today.getYear());
        this.weights = weights;
        rules = List.of(
                new MustHaveCover(cover),
                new NiceToHaveCover(cover),
                new TextAffinity(),
                new SpokeAffinity(spokes),
                new SectorExperience(),
                new TrlFit(),
                new StatedInterest(),
                new FreeTime(today));
    }

    /** The match of a person, whose texts have this affinity to the challenge, with what the person said about it. */
    public Match score(ResearcherProfile person, ChallengeFacts challenge, double affinity, Interest interest) {
        Pair pair = new Pair(person, challenge, affinity, interest);
        List<Contribution> contributions = new ArrayList<>(rules.size());
        double mustHaves = 1;
        for (FactorRule rule : rules) {
            Worth worth = rule.of(pair);
            double weight = weights.of(rule.factor());
            contributions.add(new Contribution(rule.factor(), weight, worth.value(), worth.evidence()));
            if (rule.factor() == Factor.MUST_HAVE) mustHaves = worth.value();
        }
        return new Match(person.account(), challenge.id(), mustHaves, contributions);
    }

    /** The weights with which it scores. */
    public Weights weights() {
        return weights;
    }
}
