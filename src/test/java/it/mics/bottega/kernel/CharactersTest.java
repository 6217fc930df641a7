package it.mics.bottega.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CharactersTest {
    @Test
    void only_what_no_database_keeps_goes() {
        assertThat(Characters.storable("filo \u0000di lana")).isEqualTo("filo di lana");
        assertThat(Characters.storable("half \uD83D and \uDE00 a smile \uD83D\uDE00"))
                .isEqualTo("half \uFFFD and \uFFFD a smile \uD83D\uDE00");
        String odd = "\u202Eevil\u2066 \u0007 \uFEFF e\u0301 \u0627";
        assertThat(Characters.storable(odd)).isEqualTo(odd);
    }

    @Test
    void initials_are_whole_characters() {
        assertThat(Characters.initials("Giulia Ferrante")).isEqualTo("GF");
        assertThat(Characters.initials("  Anna   Maria De Luca ")).isEqualTo("AL");
        assertThat(Characters.initials("\uD83D\uDE00smile \uD835\uDC00lpha")).isEqualTo("\uD83D\uDE00\uD835\uDC00");
        assertThat(Characters.initials("   ")).isEmpty();
    }

    @Test
    void what_is_shortened_ends_with_a_whole_character() {
        assertThat(Characters.beginning("ab\uD83D\uDE00", 3)).isEqualTo("ab");
        assertThat(Characters.beginning("ab\uD83D\uDE00", 4)).isEqualTo("ab\uD83D\uDE00");
    }

    @Test
    void a_text_that_turns_the_direction_turns_only_itself() {
        assertThat(Characters.isolated("Concia Chiara")).isEqualTo("Concia Chiara");
        assertThat(Characters.isolated("\u202Egnp.exe")).isEqualTo("\u2068\u202Egnp.exe\u2069");
        assertThat(Characters.isolated("\u2069\u202Eout")).isEqualTo("\u2068\u202Eout\u2069");
    }
}
