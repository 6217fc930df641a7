package it.mics.bottega.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The difference between two texts word by word: what stayed, what went and what came. */
public record WordDiff(List<Piece> pieces) {
    private static final Pattern WORD = Pattern.compile("\\s+|[\\p{L}\\p{N}]+|[^\\s\\p{L}\\p{N}]");

    /** Beyond this many comparisons two texts have so little in common that one stands for the other as a whole. */
    private static final long COMPARISONS = 16_000_000;

    /** Whether words are in both texts, in the old one alone or in the new one alone. */
    public enum Change {
        KEPT,
        REMOVED,
        ADDED
    }

    /** Words in a row that fared the same. */
    public record Piece(Change change, String text) {}

    public WordDiff {
        pieces = List.copyOf(pieces);
    }

    /** What has to be removed and added to come from one text to the other. */
    public static WordDiff between(String before, String after) {
        List<String> old = words(before);
        List<String> fresh = words(after);
        int head = 0;
        while (head < Math.min(old.size(), fresh.size()) && old.get(head).equals(fresh.get(head))) head++;
        int tail = 0;
        while (tail < Math.min(old.size(), fresh.size()) - head
                && old.get(old.size() - 1 - tail).equals(fresh.get(fresh.size() - 1 - tail))) tail++;
        List<Piece> pieces = new ArrayList<>();
        add(pieces, Change.KEPT, old.subList(0, head));
        middle(pieces, old.subList(head, old.size() - tail), fresh.subList(head, fresh.size() - tail));
        add(pieces, Change.KEPT, old.subList(old.size() - tail, old.size()));
        return new WordDiff(pieces);
    }

    private static void middle(List<Piece> pieces, List<String> old, List<String> fresh) {
        if ((long) old.size() * fresh.size() > COMPARISONS) {
            add(pieces, Change.REMOVED, old);
            add(pieces, Change.ADDED, fresh);
            return;
        }
        int[][] common = new int[old.size() + 1][fresh.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--)
            for (int j = fresh.size() - 1; j >= 0; j--)
                common[i][j] = old.get(i).equals(fresh.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
        int i = 0;
        int j = 0;
        while (i < old.size() || j < fresh.size()) {
            if (i < old.size() && j < fresh.size() && old.get(i).equals(fresh.get(j))) {
                add(pieces, Change.KEPT, List.of(old.get(i++)));
                j++;
            } else if (j == fresh.size() || i < old.size() && common[i + 1][j] >= common[i][j + 1])
                add(pieces, Change.REMOVED, List.of(old.get(i++)));
            else add(pieces, Change.ADDED, List.of(fresh.get(j++)));
        }
    }

    private static void add(List<Piece> pieces, Change change, List<String> words) {
        if (words.isEmpty()) return;
        String text = String.join("", words);
        if (!pieces.isEmpty() && pieces.getLast().change() == change)
            text = pieces.removeLast().text() + text;
        pieces.add(new Piece(change, text));
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) words.add(matcher.group());
        return words;
    }
}
