package it.mics.bottega.benchmark;

import it.mics.bottega.kernel.Language;
import it.mics.bottega.matching.index.text.LabelRanking;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Italian titles have to find the labels of their concepts. The labels of both languages are read where the folder has them, since the
 * thesaurus of the product is bilingual too; they belong together by their concept. The best label of each concept comes first, then the
 * second ones and so on, as the product proposes concepts and not ten names of the same one.
 */
final class JudgedLabels {
    private static final Map<Language, String> FOLDERS =
            Map.of(Language.IT, "labels-it-it", Language.EN, "labels-it-en");

    private JudgedLabels() {}

    static String measure(Path root, String set, Language wanted) {
        List<LabelRanking.Label> labels = new ArrayList<>();
        List<String> names = new ArrayList<>();
        Map<String, Integer> concepts = new HashMap<>();
        for (Language language : Language.values()) {
            Path corpus = root.resolve(FOLDERS.getOrDefault(language, "")).resolve("corpus.tsv.gz");
            if (!Files.exists(corpus)) continue;
            for (String[] row : JudgedFiles.rows(corpus)) {
                int concept = concepts.computeIfAbsent(row[2], key -> concepts.size());
                labels.add(new LabelRanking.Label(concept, language, row[1]));
                names.add(row[0]);
            }
        }
        Map<String, Set<String>> right = new LinkedHashMap<>();
        for (String[] row : JudgedFiles.rows(root.resolve(set).resolve("qrels.tsv")))
            right.computeIfAbsent(row[0], key -> new HashSet<>()).add(row[1]);
        LabelRanking ranking = new LabelRanking(labels);
        double reciprocal = 0;
        int first = 0;
        int ten = 0;
        int asked = 0;
        for (String[] query : JudgedFiles.rows(root.resolve(set).resolve("queries.tsv"))) {
            Set<String> wantedLabels = right.getOrDefault(query[0], Set.of());
            if (wantedLabels.isEmpty()) continue;
            asked++;
            int rank = rank(ranking.rank(query[1], Language.IT, wanted), names, wantedLabels);
            if (rank == 0) continue;
            reciprocal += 1.0 / rank;
            if (rank == 1) first++;
            if (rank <= 10) ten++;
        }
        double all = Math.max(1, asked);
        return String.format(
                Locale.ROOT, "quality %s mrr=%.4f s@1=%.4f s@10=%.4f", set, reciprocal / all, first / all, ten / all);
    }

    /** The place of the first right label, from 1; 0 where there is none. */
    private static int rank(List<LabelRanking.Ranked> ranked, List<String> names, Set<String> right) {
        int place = 0;
        boolean more = true;
        for (int round = 0; more; round++) {
            more = false;
            for (LabelRanking.Ranked concept : ranked) {
                if (concept.labels().size() <= round) continue;
                more = true;
                place++;
                if (right.contains(names.get(concept.labels().get(round)))) return place;
            }
        }
        return 0;
    }
}
