package it.mics.bottega.benchmark.speed;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.directory.ResearcherProfile;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.matching.Interest;
import it.mics.bottega.matching.Match;
import it.mics.bottega.matching.MatchScorer;
import it.mics.bottega.matching.Ranking;
import it.mics.bottega.matching.Seeking;
import it.mics.bottega.matching.Weights;
import it.mics.bottega.matching.WhySentence;
import it.mics.bottega.matching.index.Candidate;
import it.mics.bottega.matching.index.Facet;
import it.mics.bottega.matching.index.LuceneIndex;
import it.mics.bottega.matching.index.Sought;
import it.mics.bottega.taxonomy.Spoke;
import it.mics.bottega.taxonomy.Thesaurus;
import it.mics.bottega.uikit.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** The product's own way from a challenge to the twenty best people with their reasons; profiles come from memory, untimed. */
final class ProductPath {
    static final int PAGE = 20;
    private static final int CANDIDATES = 300;

    private final LuceneIndex index;
    private final SyntheticPeople people;
    private final Seeking seeking;
    private final MatchScorer scorer;
    private final WhySentence why;

    ProductPath(LuceneIndex index, SyntheticPeople people, Thesaurus thesaurus) {
        this.index = index;
        this.people = people;
        seeking = new Seeking(thesaurus, Weights.DEFAULT);
        scorer = new MatchScorer(thesaurus, spokes(), LocalDate.of(SyntheticPeople.YEAR, 1, 15));
        try {
            why = new WhySentence(new Messages(), () -> thesaurus);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Spoke> spokes() {
        return IntStream.rangeClosed(1, 8)
                .mapToObj(number -> new Spoke(
                        number, "", "", LocalizedText.EMPTY, LocalizedText.EMPTY, LocalizedText.EMPTY, Map.of()))
                .toList();
    }

    /** What is sought for this challenge, among people of its spoke and sector only or among everybody. */
    Sought sought(ChallengeFacts challenge, boolean filtered) {
        Map<Facet, Set<String>> filters = filtered
                ? Map.of(
                        Facet.SPOKE, Set.of(String.valueOf(challenge.primarySpoke())),
                        Facet.SECTOR,
                                Set.of(challenge.sectors().iterator().next().name()))
                : Map.of();
        return seeking.people(challenge, filters, CANDIDATES);
    }

    /** The twenty best, timed but for the reading of profiles; the first figure is that of the index alone. */
    List<Match> best(ChallengeFacts challenge, boolean filtered, Times all, Times candidates) {
        List<Candidate> found = all.add(() -> candidates.add(() -> index.people(sought(challenge, filtered))));
        candidates.keep();
        Map<AccountId, Double> affinity = new LinkedHashMap<>();
        found.forEach(candidate -> affinity.put(new AccountId(candidate.id()), candidate.affinity()));
        List<ResearcherProfile> profiles =
                found.stream().map(candidate -> people.profile(candidate.id())).toList();
        List<Match> best = all.add(() -> reasoned(challenge, profiles, affinity));
        all.keep();
        return best;
    }

    private List<Match> reasoned(
            ChallengeFacts challenge, List<ResearcherProfile> profiles, Map<AccountId, Double> affinity) {
        List<Match> matches = new ArrayList<>();
        for (ResearcherProfile person : profiles)
            matches.add(scorer.score(person, challenge, affinity.getOrDefault(person.account(), 0.0), Interest.NONE));
        List<Match> best = Ranking.of(matches).stream().limit(PAGE).toList();
        for (Match match : best)
            if (why.aboutThem(match, Language.IT).isEmpty()) throw new IllegalStateException("A match without reason");
        return best;
    }
}
