package it.mics.bottega.room;

import static org.assertj.core.api.Assertions.assertThat;

import it.mics.bottega.identity.AccountId;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MentionsTest {
    private final AccountId anna = new AccountId(UUID.randomUUID());
    private final AccountId annaRossi = new AccountId(UUID.randomUUID());
    private final AccountId nameless = new AccountId(UUID.randomUUID());
    private final Map<AccountId, String> people = Map.of(anna, "Anna", annaRossi, "Anna Rossi", nameless, " ");

    @Test
    void the_longest_name_counts_in_any_case() {
        assertThat(Mentions.in("Ciao @anna rossi, hai i campioni?", people)).containsExactly(annaRossi);
        assertThat(Mentions.in("@Anna, @Anna Rossi: domani?", people)).containsExactly(anna, annaRossi);
    }

    @Test
    void part_of_a_word_or_of_an_address_names_nobody() {
        assertThat(Mentions.in("@Annamaria o posta@Anna oppure Anna", people)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "@", "@@Anna", "a@", "@Anna@Anna Rossi", "due @Anna\nrighe 😀@Anna Rossi😀", "@Anna Ross"})
    void what_is_cut_is_whole_again(String words) {
        assertThat(Mentions.stretches(words, people).stream()
                        .map(Mentions.Stretch::words)
                        .collect(Collectors.joining()))
                .isEqualTo(words);
    }
}
