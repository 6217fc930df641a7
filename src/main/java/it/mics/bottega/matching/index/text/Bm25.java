package it.mics.bottega.matching.index.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A small collection of token lists that answers how well each suits a query: BM25 with the customary k1 = 1.2, b = 0.75, and cosine. */
final class Bm25 {
    private static final double K1 = 1.2;
    private static final double B = 0.75;

    private final Map<String, List<Posting>> postings = new HashMap<>();
    private final double[] lengths;
    private final double[] norms;
    private final double meanLength;

    Bm25(List<? extends Collection<String>> documents) {
        lengths = new double[documents.size()];
        norms = new double[documents.size()];
        double sum = 0;
        for (int i = 0; i < documents.size(); i++) {
            lengths[i] = documents.get(i).size();
            sum += lengths[i];
            Map<String, Integer> counts = new HashMap<>();
            documents.get(i).forEach(term -> counts.merge(term, 1, Integer::sum));
            for (Map.Entry<String, Integer> count : counts.entrySet())
                postings.computeIfAbsent(count.getKey(), key -> new ArrayList<>())
                        .add(new Posting(i, count.getValue()));
        }
        meanLength = documents.isEmpty() ? 1 : Math.max(1, sum / documents.size());
        postings.forEach((term, list) -> {
            double rarity = plainRarity(list.size());
            for (Posting posting : list) {
                double weight = (1 + Math.log(posting.count())) * rarity;
                norms[posting.document()] += weight * weight;
            }
        });
        for (int i = 0; i < norms.length; i++) norms[i] = Math.sqrt(norms[i]);
    }

    private double plainRarity(int found) {
        return Math.log((norms.length + 1) / (found + 0.5));
    }

    /** The sum of what the query's terms are worth in each document. */
    double[] scores(Map<String, Double> query) {
        double[] scores = new double[lengths.length];
        query.forEach((term, weight) -> {
            List<Posting> found = postings.getOrDefault(term, List.of());
            double rarity = Math.log(1 + (lengths.length - found.size() + 0.5) / (found.size() + 0.5));
            for (Posting posting : found) {
                double length = 1 - B + B * lengths[posting.document()] / meanLength;
                scores[posting.document()] +=
                        weight * rarity * posting.count() * (K1 + 1) / (posting.count() + K1 * length);
            }
        });
        return scores;
    }

    /** The cosine of the query with each document, in 0..1, up to a factor that is the same for all. */
    double[] cosines(Map<String, Double> query) {
        double[] cosines = new double[lengths.length];
        query.forEach((term, count) -> {
            List<Posting> found = postings.getOrDefault(term, List.of());
            double rarity = plainRarity(found.size());
            for (Posting posting : found)
                cosines[posting.document()] +=
                        (1 + Math.log(Math.max(1, count))) * rarity * (1 + Math.log(posting.count())) * rarity;
        });
        for (int i = 0; i < cosines.length; i++) if (norms[i] > 0) cosines[i] /= norms[i];
        return cosines;
    }

    private record Posting(int document, int count) {}
}
