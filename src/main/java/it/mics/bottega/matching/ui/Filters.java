package it.mics.bottega.matching.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import it.mics.bottega.challenge.ChallengeStatus;
import it.mics.bottega.kernel.Characters;
import it.mics.bottega.matching.index.Facet;
import it.mics.bottega.matching.index.FindQuery.Order;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Words, facets, order and length of a list, as they stand in the address; every change is a new address. */
record Filters(String path, String words, Map<Facet, Set<String>> chosen, Order order, int show) {
    static final int PAGE = 20;
    private static final int MOST = 400;
    private static final String ANY = "any";

    static Filters read(String path, QueryParameters parameters) {
        Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            Set<String> values = Arrays.stream(parameters
                            .getSingleParameter(facet.key())
                            .orElse(facet == Facet.STATE ? open(path) : "")
                            .split(","))
                    .map(String::strip)
                    .filter(value -> !value.isEmpty() && !value.equals(ANY))
                    .collect(Collectors.toCollection(TreeSet::new));
            if (!values.isEmpty()) chosen.put(facet, values);
        }
        String words = parameters.getSingleParameter("q").orElse("").strip();
        String order = parameters.getSingleParameter("order").orElse("");
        Order wanted = Arrays.stream(Order.values())
                .filter(value -> value.name().equalsIgnoreCase(order))
                .findFirst()
                .orElse(standard(path, words));
        int show = parameters
                .getSingleParameter("show")
                .filter(value -> value.matches("\\d{1,4}"))
                .map(Integer::parseInt)
                .orElse(PAGE);
        return new Filters(path, Characters.beginning(words, 200), chosen, wanted, Math.clamp(show, PAGE, MOST));
    }

    /** A list of challenges shows the open ones unless other states are asked for. */
    private static String open(String path) {
        return path.equals(ChallengesView.PATH) ? ChallengeStatus.OPEN.name() : "";
    }

    private static Order standard(String path, String words) {
        return !words.isEmpty() ? Order.RELEVANCE : path.equals(ChallengesView.PATH) ? Order.DEADLINE : Order.NEWEST;
    }

    Set<String> chosen(Facet facet) {
        return chosen.getOrDefault(facet, Set.of());
    }

    /** How many values are chosen beyond what stands at the beginning. */
    int count() {
        int all = chosen.values().stream().mapToInt(Set::size).sum();
        return standardState() && !chosen(Facet.STATE).isEmpty() ? all - 1 : all;
    }

    /** True where the states are those that stand at the beginning. */
    boolean standardState() {
        return String.join(",", chosen(Facet.STATE)).equals(open(path));
    }

    Filters toggled(Facet facet, String value) {
        Map<Facet, Set<String>> next = new EnumMap<>(Facet.class);
        next.putAll(chosen);
        Set<String> values = new TreeSet<>(chosen(facet));
        if (!values.remove(value)) values.add(value);
        next.put(facet, values);
        return new Filters(path, words, next, order, PAGE);
    }

    Filters inEveryState() {
        Map<Facet, Set<String>> next = new EnumMap<>(Facet.class);
        next.putAll(chosen);
        next.remove(Facet.STATE);
        return new Filters(path, words, next, order, PAGE);
    }

    Filters onlyWords() {
        return with(words);
    }

    Filters with(String otherWords) {
        return read(path, QueryParameters.of("q", otherWords));
    }

    Filters ordered(Order otherOrder) {
        return new Filters(path, words, chosen, otherOrder, show);
    }

    /** The same with the order that suits its words. */
    Filters reordered() {
        return ordered(standard(path, words));
    }

    Filters longer() {
        return new Filters(path, words, chosen, order, Math.min(MOST, show + PAGE));
    }

    /** Goes to this list. */
    void open() {
        String[] parts = link().split("\\?", 2);
        UI.getCurrent()
                .navigate(parts[0], parts.length == 1 ? QueryParameters.empty() : QueryParameters.fromString(parts[1]));
    }

    String link() {
        StringJoiner query = new StringJoiner("&", path + "?", "").setEmptyValue(path);
        if (!words.isEmpty()) query.add("q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
        for (Facet facet : Facet.values()) {
            String values = String.join(",", chosen(facet));
            if (facet == Facet.STATE && values.equals(open(path))) continue;
            if (facet == Facet.STATE && values.isEmpty() && path.equals(ChallengesView.PATH)) values = ANY;
            if (!values.isEmpty())
                query.add(facet.key() + "="
                        + URLEncoder.encode(values, StandardCharsets.UTF_8).replace("%2C", ","));
        }
        if (order != standard(path, words)) query.add("order=" + order.name().toLowerCase(Locale.ROOT));
        if (show > PAGE) query.add("show=" + show);
        return query.toString();
    }
}
