package it.mics.bottega.matching.index.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How much of a long text is searched for. */
class TypedTest {
    @Test
    void what_is_short_is_read_whole_and_the_rest_up_to_a_word_or_a_character() {
        assertThat(Typed.read("vegetable tanning")).isEqualTo("vegetable tanning");
        assertThat(Typed.read("leather ".repeat(100)))
                .hasSizeLessThanOrEqualTo(Typed.LETTERS)
                .endsWith("leather");
        String signs = Typed.read("a" + "\uD83D\uDE00".repeat(1_000));
        assertThat(signs.length()).isEqualTo(Typed.LETTERS - 1);
        assertThat(Character.isHighSurrogate(signs.charAt(signs.length() - 1))).isFalse();
    }
}
