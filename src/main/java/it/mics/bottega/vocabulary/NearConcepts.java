package it.mics.bottega.vocabulary;

import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.taxonomy.Skill;
import it.mics.bottega.taxonomy.SkillId;
import it.mics.bottega.taxonomy.SkillSearch;
import it.mics.bottega.taxonomy.Thesaurus;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which concepts share words with a name that is not in the thesaurus, in either language. Likeness, in 0..1, is the geometric mean of how
 * much of the label is in the name and how much of the name's known words is in the label; rare words weigh more than frequent ones, and
 * words count as the same when their first letters are. Those that share words are put in the order of their labels’ nearness.
 */
public final class NearConcepts {
    private static final int STEM = 6;
    private static final int SHORTEST = 3;
    private static final double CLEAR = 0.34;

    private final Thesaurus thesaurus;
    private final Function<LocalizedText, Map<SkillId, Double>> order;
    private final List<Label> labels = new ArrayList<>();
    private final Map<String, Integer> spread = new HashMap<>();

    private record Label(Skill skill, Language language, Set<String> stems) {}

    private record Near(Skill skill, Set<String> stems, double likeness) {}

    /** Looks among the concepts of this thesaurus, and puts what it finds in this order. */
    public NearConcepts(Thesaurus thesaurus, LabelOrder order) {
        this.thesaurus = thesaurus;
        this.order = order.over(thesaurus);
        for (Skill skill : thesaurus.all()) {
            Set<String> seen = new HashSet<>();
            for (Language language : Language.values()) {
                for (String label : skill.labels(language)) {
                    Set<String> stems = stems(label);
                    if (stems.isEmpty()) continue;
                    labels.add(new Label(skill, language, stems));
                    seen.addAll(stems);
                }
            }
            seen.forEach(stem -> spread.merge(stem, 1, Integer::sum));
        }
    }

    /** The thesaurus in which it looks. */
    public Thesaurus thesaurus() {
        return thesaurus;
    }

    /** The concepts that are nearest to this name, nearest first. */
    public List<Skill> to(LocalizedText name, int limit) {
        Map<SkillId, Double> near = order.apply(name);
        return ranked(name).stream()
                .sorted(Comparator.comparingDouble((Near each) -> -near.getOrDefault(each.skill.id(), 0.0)))
                .limit(limit)
                .map(Near::skill)
                .toList();
    }

    /** The concept under which a new one of this name belongs: one whose name it contains, or the one above its nearest. */
    public Optional<SkillId> above(LocalizedText name) {
        List<Near> ranked = ranked(name);
        if (ranked.isEmpty() || ranked.getFirst().likeness < CLEAR) return Optional.empty();
        Near nearest = ranked.getFirst();
        SkillId broader = nearest.skill.broader();
        boolean contained = false;
        for (Language language : Language.values()) {
            Set<String> words = stems(name.in(language));
            contained |= words.size() > nearest.stems.size() && words.containsAll(nearest.stems);
        }
        return Optional.of(contained || broader == null ? nearest.skill.id() : thesaurus.present(broader));
    }

    private List<Near> ranked(LocalizedText name) {
        Map<SkillId, Near> best = new HashMap<>();
        for (Language language : Language.values()) {
            Set<String> words = stems(name.in(language));
            words.removeIf(word -> !spread.containsKey(word));
            double known = worth(words);
            for (Label label : labels) {
                if (label.language != language) continue;
                Set<String> shared = new HashSet<>(words);
                shared.retainAll(label.stems);
                if (shared.isEmpty()) continue;
                double both = worth(shared);
                Near near = new Near(label.skill, label.stems, Math.sqrt(both / known * both / worth(label.stems)));
                best.merge(label.skill.id(), near, (a, b) -> b.likeness > a.likeness ? b : a);
            }
        }
        return best.values().stream()
                .sorted(Comparator.comparingDouble(Near::likeness).reversed().thenComparing(near -> near.skill.id()))
                .toList();
    }

    private double worth(Set<String> words) {
        return words.stream()
                .mapToDouble(word -> Math.log(1 + thesaurus.all().size() / (double) spread.getOrDefault(word, 1)))
                .sum();
    }

    private static Set<String> stems(@Nullable String name) {
        Set<String> stems = new LinkedHashSet<>();
        if (name == null) return stems;
        StringBuilder word = new StringBuilder();
        String folded = SkillSearch.fold(name) + " ";
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                if (word.length() < STEM) word.append(c);
            } else {
                if (word.length() >= SHORTEST) stems.add(word.toString());
                word.setLength(0);
            }
        }
        return stems;
    }
}
