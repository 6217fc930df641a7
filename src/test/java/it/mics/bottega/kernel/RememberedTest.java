package it.mics.bottega.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RememberedTest {
    private final Remembered<String> weights = new Remembered<>();

    @Test
    void what_became_another_one_while_it_was_read_is_not_kept() {
        assertThat(weights.get(() -> {
                    weights.forget();
                    return "old";
                }))
                .isEqualTo("old");
        assertThat(weights.get(() -> "new")).isEqualTo("new");
    }

    @Test
    void what_is_known_is_read_once() {
        assertThat(weights.get(() -> "first")).isEqualTo("first");
        assertThat(weights.get(() -> "second")).isEqualTo("first");
        weights.forget();
        assertThat(weights.get(() -> "third")).isEqualTo("third");
    }
}
