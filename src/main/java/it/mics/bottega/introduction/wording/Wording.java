package it.mics.bottega.introduction.wording;

import it.mics.bottega.kernel.RuleViolation;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What may stand in the words that cross before names do; pure. */
public final class Wording {
    private static final int SHORTEST_MESSAGE = 20;
    private static final int LONGEST_MESSAGE = 1000;
    private static final int LONGEST_NO = 300;

    /** Addresses and numbers by which somebody is found at once: e-mail, links, ORCID. */
    private static final Pattern TELLTALE = Pattern.compile(
            "[\\w.+-]+@[\\w-]+\\.[\\w.-]+|https?://|\\bwww\\.|\\b\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dX]\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern LEGAL_FORM =
            Pattern.compile("\\b(s ?r ?l|s ?p ?a|s ?n ?c|s ?a ?s|societa benefit|societa cooperativa)\\b");

    private Wording() {}

    /** A message of fit length that carries no address. */
    public static String message(String written) {
        String words = written.strip();
        if (words.length() < SHORTEST_MESSAGE) throw new RuleViolation("introduction.ask.tooShort", SHORTEST_MESSAGE);
        if (words.length() > LONGEST_MESSAGE) throw new RuleViolation("introduction.ask.tooLong", LONGEST_MESSAGE);
        return withoutAddress(words);
    }

    /** The words of a no for another reason than the listed ones. */
    public static String ofNo(@Nullable String written) {
        String words = written == null ? "" : written.strip();
        if (words.isEmpty()) throw new RuleViolation("introduction.decline.wordsMissing");
        if (words.length() > LONGEST_NO) throw new RuleViolation("introduction.ask.tooLong", LONGEST_NO);
        return withoutAddress(words);
    }

    /** Names cross only when both have said yes, so whoever writes does not name themselves. */
    public static void withoutName(String words, String name) {
        if (names(words, name)) throw new RuleViolation("introduction.ask.named");
    }

    /** Nor does whoever writes for a team name anybody else in it. */
    public static void withoutColleague(String words, String name) {
        if (names(words, name)) throw new RuleViolation("introduction.ask.namedTeam");
    }

    private static boolean names(String words, String name) {
        String plain = plain(words);
        String own = plain(name);
        int gap = own.indexOf(' ');
        if (gap < 0) return false;
        String turned = own.substring(gap + 1) + " " + own.substring(0, gap);
        return plain.contains(own) || plain.contains(turned);
    }

    /** A company that withholds its name does not write it either, with or without what the law adds to it. */
    public static void withoutCompany(String words, String name) {
        String own = LEGAL_FORM
                .matcher(plain(name))
                .replaceAll(" ")
                .replaceAll(" +", " ")
                .strip();
        if (own.length() > 2 && (" " + plain(words) + " ").contains(" " + own + " "))
            throw new RuleViolation("introduction.ask.namedCompany");
    }

    /** A team stands with its people on public pages: a name of one word only counts as it is written there. */
    public static void withoutTeam(String words, String name) {
        String own = plain(name);
        boolean named = own.indexOf(' ') > 0
                ? (" " + plain(words) + " ").contains(" " + own + " ")
                : own.length() > 2 && (" " + letters(words) + " ").contains(" " + letters(name) + " ");
        if (named) throw new RuleViolation("introduction.ask.namedTeam");
    }

    private static String withoutAddress(String words) {
        if (TELLTALE.matcher(words).find()) throw new RuleViolation("introduction.ask.address");
        return words;
    }

    private static String plain(String text) {
        return letters(text).toLowerCase(java.util.Locale.ROOT);
    }

    /** Letters and gaps alone; what nobody sees is no gap. */
    private static String letters(String text) {
        return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKD)
                .replaceAll("[\\p{M}\\p{Cf}]", "")
                .replaceAll("[^\\p{L}]+", " ")
                .strip();
    }
}
