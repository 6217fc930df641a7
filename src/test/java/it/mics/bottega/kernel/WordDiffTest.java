package it.mics.bottega.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import it.mics.bottega.kernel.WordDiff.Change;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordDiffTest {
    @Test
    void what_stayed_what_went_and_what_came_is_told_word_by_word() {
        WordDiff diff = WordDiff.between("Twenty sofas in two hotels.", "Twenty sofas in three small hotels.");
        assertThat(diff.pieces())
                .containsExactly(
                        new WordDiff.Piece(Change.KEPT, "Twenty sofas in "),
                        new WordDiff.Piece(Change.REMOVED, "two"),
                        new WordDiff.Piece(Change.ADDED, "three small"),
                        new WordDiff.Piece(Change.KEPT, " hotels."));
        assertThat(WordDiff.between("", "").pieces()).isEmpty();
        assertThat(WordDiff.between("", "a").pieces()).containsExactly(new WordDiff.Piece(Change.ADDED, "a"));
    }

    @Test
    void both_texts_can_be_read_from_any_difference() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            String before = text(random);
            String after = text(random);
            WordDiff diff = WordDiff.between(before, after);
            assertThat(without(diff, Change.ADDED)).isEqualTo(before);
            assertThat(without(diff, Change.REMOVED)).isEqualTo(after);
        }
    }

    @Test
    void long_texts_without_anything_in_common_are_compared_at_once() {
        String before = "alpha ".repeat(40_000);
        String after = "omega ".repeat(40_000);
        assertThat(without(WordDiff.between(before, after), Change.ADDED)).isEqualTo(before);
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(30), 0, 5)
                .mapToObj(n -> new String[] {"il", "divano,", "  ", "è", "\n"}[n])
                .collect(Collectors.joining(" "));
    }

    private static String without(WordDiff diff, Change change) {
        return diff.pieces().stream()
                .filter(piece -> piece.change() != change)
                .map(WordDiff.Piece::text)
                .collect(Collectors.joining());
    }
}
