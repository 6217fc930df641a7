package it.mics.bottega.benchmark;

import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.matching.index.text.TextReader;
import it.mics.bottega.matching.index.text.TextTraits;
import it.mics.bottega.matching.latent.Likeness;
import it.mics.bottega.matching.latent.ModelTrainer;
import it.mics.bottega.matching.latent.TextModel;
import it.mics.bottega.matching.latent.TextParts;
import it.mics.bottega.taxonomy.Thesaurus;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Researchers rated how well they know papers; the product’s text affinity has to put each one’s papers in the same order. */
final class JudgedExpertise {
    private static final int DRAWS = 1000;
    private static final double KNOWN = 4;
    private static final double UNKNOWN = 2;

    private final Map<String, Map<String, Double>> ratings = new TreeMap<>();
    private final Map<Integer, Map<String, List<String>>> profiles = new TreeMap<>();
    private final Map<String, Map<String, Integer>> traits = new LinkedHashMap<>();

    private JudgedExpertise(Path folder) {
        for (String[] row : JudgedFiles.rows(folder.resolve("ratings.tsv")))
            ratings.computeIfAbsent(row[0], key -> new TreeMap<>()).put(row[1], Double.valueOf(row[2]));
        for (String[] row : JudgedFiles.rows(folder.resolve("profiles.tsv")))
            profiles.computeIfAbsent(Integer.valueOf(row[0]), key -> new HashMap<>())
                    .put(row[1], row.length < 3 ? List.of() : List.of(row[2].split(",")));
        TextReader reader = new TextReader(new Thesaurus(List.of()));
        for (Map<String, Object> paper : JudgedFiles.objects(folder.resolve("papers.jsonl.gz"))) {
            String text = paper.get("title") + ".\n" + (paper.get("abstract") == null ? "" : paper.get("abstract"));
            traits.put(String.valueOf(paper.get("id")), TextTraits.of(reader, List.of(new LocalizedText(null, text))));
        }
    }

    static String measure(Path folder) {
        return new JudgedExpertise(folder).line();
    }

    private String line() {
        Set<String> rated = new HashSet<>();
        ratings.values().forEach(papers -> rated.addAll(papers.keySet()));
        // The rated papers teach the model nothing: their texts are new to it, as a challenge of tomorrow is.
        ModelTrainer trainer = new ModelTrainer();
        traits.forEach((paper, words) -> {
            if (!rated.contains(paper)) trainer.add(words);
        });
        TextModel model = trainer.train(traits.size());
        Map<String, Likeness> asked = new HashMap<>();
        rated.forEach(paper -> asked.put(paper, new Likeness(model, traits.getOrDefault(paper, Map.of()))));
        List<Map<String, Tally>> tallies = new ArrayList<>();
        for (Map<String, List<String>> resample : profiles.values()) {
            Map<String, Tally> perPerson = new TreeMap<>();
            ratings.forEach((person, papers) ->
                    perPerson.put(person, tally(model, asked, papers, resample.getOrDefault(person, List.of()))));
            tallies.add(perPerson);
        }
        List<String> people = List.copyOf(ratings.keySet());
        Tally all = mean(tallies, people);
        double[] interval = interval(tallies, people);
        return String.format(
                Locale.ROOT,
                "quality expertise loss=%.4f easy=%.4f hard=%.4f ci=%.3f-%.3f",
                all.loss(),
                all.easy(),
                all.hard(),
                interval[0],
                interval[1]);
    }

    private Tally tally(
            TextModel model, Map<String, Likeness> asked, Map<String, Double> papers, List<String> profile) {
        byte[] parts = TextParts.pack(
                model,
                profile.stream()
                        .map(paper -> traits.getOrDefault(paper, Map.of()))
                        .toList());
        List<double[]> judged = new ArrayList<>();
        papers.forEach((paper, rating) -> {
            Likeness likeness = asked.get(paper);
            if (likeness != null) judged.add(new double[] {rating, likeness.of(parts, 0, parts.length)});
        });
        Tally tally = Tally.NONE;
        for (int i = 0; i < judged.size(); i++)
            for (int j = 0; j < i; j++) tally = tally.plus(pair(judged.get(i), judged.get(j)));
        return tally;
    }

    private static Tally pair(double[] one, double[] other) {
        double[] higher = one[0] > other[0] ? one : other;
        double[] lower = one[0] > other[0] ? other : one;
        double difference = higher[0] - lower[0];
        if (difference == 0) return Tally.NONE;
        double right = higher[1] > lower[1] ? 1 : higher[1] == lower[1] ? 0.5 : 0;
        boolean easy = higher[0] >= KNOWN && lower[0] <= UNKNOWN;
        boolean hard = lower[0] >= KNOWN;
        return new Tally(
                difference * (1 - right), difference, easy ? right : 0, easy ? 1 : 0, hard ? right : 0, hard ? 1 : 0);
    }

    /** The mean of the measures of all resamples, over these people. */
    private static Tally mean(List<Map<String, Tally>> resamples, Collection<String> people) {
        double loss = 0;
        double easy = 0;
        double hard = 0;
        for (Map<String, Tally> resample : resamples) {
            Tally sum = Tally.NONE;
            for (String person : people) sum = sum.plus(resample.getOrDefault(person, Tally.NONE));
            loss += sum.loss() / resamples.size();
            easy += sum.easy() / resamples.size();
            hard += sum.hard() / resamples.size();
        }
        return new Tally(loss, 1, easy, 1, hard, 1);
    }

    private static double[] interval(List<Map<String, Tally>> resamples, List<String> people) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(1);
        double[] losses = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            List<String> drawn = new ArrayList<>();
            for (int i = 0; i < people.size(); i++) drawn.add(people.get(random.nextInt(people.size())));
            losses[draw] = mean(resamples, drawn).loss();
        }
        java.util.Arrays.sort(losses);
        return new double[] {losses[(int) (0.025 * DRAWS)], losses[(int) (0.975 * DRAWS) - 1]};
    }

    /** Pairs in the wrong order, and all of them, each kind on its own scale. */
    private record Tally(double wrong, double all, double easyRight, double easyAll, double hardRight, double hardAll) {
        static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0);

        Tally plus(Tally other) {
            return new Tally(
                    wrong + other.wrong,
                    all + other.all,
                    easyRight + other.easyRight,
                    easyAll + other.easyAll,
                    hardRight + other.hardRight,
                    hardAll + other.hardAll);
        }

        double loss() {
            return all == 0 ? 0 : wrong / all;
        }

        double easy() {
            return easyAll == 0 ? 0 : easyRight / easyAll;
        }

        double hard() {
            return hardAll == 0 ? 0 : hardRight / hardAll;
        }
    }
}
