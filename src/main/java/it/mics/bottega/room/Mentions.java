package it.mics.bottega.room;

import it.mics.bottega.identity.AccountId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds whom a message addresses: an at sign before the whole name of a member, in any case. */
public final class Mentions {
    private Mentions() {}

    /** A stretch of a message, and whom it names; null for plain words. */
    public record Stretch(
            String words, @org.jspecify.annotations.Nullable AccountId named) {}

    /** Whom these words name among these people. */
    public static Set<AccountId> in(String words, Map<AccountId, String> people) {
        Set<AccountId> found = new LinkedHashSet<>();
        for (Stretch stretch : stretches(words, people)) if (stretch.named() != null) found.add(stretch.named());
        return found;
    }

    /** The words cut where somebody is named; put together again they are the words. */
    public static List<Stretch> stretches(String words, Map<AccountId, String> people) {
        // The longest first: of Anna and Anna Rossi, "@Anna Rossi" means the second.
        List<Map.Entry<AccountId, String>> longest = people.entrySet().stream()
                .filter(person -> !person.getValue().isBlank())
                .sorted(Comparator.comparing((Map.Entry<AccountId, String> person) ->
                                -person.getValue().length())
                        .thenComparing(person -> person.getKey().value()))
                .toList();
        List<Stretch> all = new ArrayList<>();
        int from = 0;
        for (int at = words.indexOf('@'); at >= 0; at = words.indexOf('@', at + 1)) {
            if (at < from || at > 0 && Character.isLetterOrDigit(words.charAt(at - 1))) continue;
            Map.Entry<AccountId, String> named = named(words, at + 1, longest);
            if (named == null) continue;
            if (at > from) all.add(new Stretch(words.substring(from, at), null));
            from = at + 1 + named.getValue().length();
            all.add(new Stretch(words.substring(at, from), named.getKey()));
        }
        if (from < words.length()) all.add(new Stretch(words.substring(from), null));
        return all;
    }

    private static Map.@org.jspecify.annotations.Nullable Entry<AccountId, String> named(
            String words, int at, List<Map.Entry<AccountId, String>> people) {
        for (Map.Entry<AccountId, String> person : people) {
            int end = at + person.getValue().length();
            if (end > words.length()) continue;
            boolean same = words.substring(at, end)
                    .toLowerCase(Locale.ROOT)
                    .equals(person.getValue().toLowerCase(Locale.ROOT));
            if (same && (end == words.length() || !Character.isLetterOrDigit(words.charAt(end)))) return person;
        }
        return null;
    }
}
