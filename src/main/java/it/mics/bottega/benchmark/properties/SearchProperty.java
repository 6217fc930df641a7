package it.mics.bottega.benchmark.properties;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.directory.DeclaredSkill;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.matching.index.FindQuery;
import it.mics.bottega.matching.search.ChallengeSearch;
import it.mics.bottega.matching.search.PeopleSearch;
import it.mics.bottega.taxonomy.Taxonomy;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What a search still finds among the first ten when accents are lost or one letter is wrong. */
final class SearchProperty implements Property {
    private static final int FIRST = 10;
    private static final int QUERIES = 150;
    private static final int LONG_ENOUGH = 5;

    @Override
    public List<Finding> measure(World world) {
        List<String> titles = new ArrayList<>();
        for (ChallengeFacts challenge : world.challenges())
            for (Language language : Language.values())
                add(titles, challenge.title().in(language));
        List<String> labels = new ArrayList<>();
        var thesaurus = world.the(Taxonomy.class).thesaurus();
        new TreeSet<>(world.proposable().stream()
                        .flatMap(person -> person.skills().stream())
                        .map(DeclaredSkill::skill)
                        .toList())
                .forEach(skill -> {
                    for (Language language : Language.values())
                        add(labels, thesaurus.get(skill).label().in(language));
                });
        Random random = new Random(5);
        Collections.shuffle(labels, random);
        List<String> some = labels.subList(0, Math.min(QUERIES, labels.size()));
        Function<String, List<UUID>> challenges = words -> world.asOffice(() -> world.the(ChallengeSearch.class)
                .find(words, Map.of(), FindQuery.Order.RELEVANCE, 0, FIRST)
                .page()
                .ids());
        Function<String, List<UUID>> people = words -> world.asOffice(() -> world.the(PeopleSearch.class)
                .find(words, Map.of(), FindQuery.Order.RELEVANCE, 0, FIRST)
                .page()
                .ids());
        UnaryOperator<String> mistyped = words -> mistyped(words, random);
        double accents =
                Math.min(kept(titles, challenges, SearchProperty::plain), kept(labels, people, SearchProperty::plain));
        double titlesMistyped = kept(titles, challenges, mistyped);
        double labelsMistyped = kept(some, people, mistyped);
        return List.of(
                Finding.of("search-lost-accents")
                        .with("kept@10", accents)
                        .with("queries", titles.size() + labels.size())
                        .must("kept>=0.99", accents >= 0.99, "kept=1", accents >= 1),
                Finding.of("search-typos")
                        .with("kept@10_challenges", titlesMistyped)
                        .with("kept@10_people", labelsMistyped)
                        .with("queries", titles.size() + some.size())
                        .must(
                                "kept>=0.6",
                                Math.min(titlesMistyped, labelsMistyped) >= 0.6,
                                "kept>=0.8",
                                Math.min(titlesMistyped, labelsMistyped) >= 0.8));
    }

    private static void add(List<String> queries, @Nullable String words) {
        if (words != null) queries.add(words);
    }

    /** The share of the first ten that is found again, over the queries that find anything and are changed at all. */
    private static double kept(List<String> queries, Function<String, List<UUID>> find, UnaryOperator<String> damage) {
        List<Double> shares = new ArrayList<>();
        for (String query : queries) {
            String damaged = damage.apply(query);
            if (damaged.equals(query)) continue;
            List<UUID> before = find.apply(query);
            if (before.isEmpty()) continue;
            List<UUID> after = find.apply(damaged);
            shares.add(before.stream().filter(after::contains).count() / (double) before.size());
        }
        return shares.isEmpty() ? 1 : Figures.mean(shares);
    }

    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('’', '\'');
    }

    /** One letter of the longest word left out, doubled, swapped with the next or replaced; its first letter stays. */
    private static String mistyped(String words, Random random) {
        String[] each = words.split(" ");
        String longest = Arrays.stream(each)
                .filter(word -> word.chars().allMatch(Character::isLetter))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        if (longest.length() < LONG_ENOUGH) return words;
        int at = 1 + random.nextInt(longest.length() - 2);
        String wrong = switch (random.nextInt(4)) {
            case 0 -> longest.substring(0, at) + longest.substring(at + 1);
            case 1 -> longest.substring(0, at) + longest.charAt(at) + longest.substring(at);
            case 2 ->
                longest.substring(0, at) + longest.charAt(at + 1) + longest.charAt(at) + longest.substring(at + 2);
            default -> longest.substring(0, at) + (char) ('a' + random.nextInt(26)) + longest.substring(at + 1);
        };
        return words.replace(longest, wrong);
    }
}
