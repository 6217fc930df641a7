package it.mics.bottega.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import it.mics.bottega.BottegaTest;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever people write is among what the journey of hostile texts plants. */
@BottegaTest
class TextColumnsTest {
    @Autowired
    JdbcClient jdbc;

    @Test
    void every_column_of_text_is_reviewed() {
        assertThat(TextColumns.offences(TextColumns.inDatabase(jdbc), TextColumns.reviewed()))
                .isEmpty();
        assertThat(TextColumns.ofPeople()).hasSizeGreaterThan(80);
    }

    @Test
    void a_column_without_row_a_row_without_column_and_an_unknown_kind_are_found() {
        assertThat(TextColumns.offences(
                        Set.of("team.pitch_en"), Map.of("team.motto", "people", "team.pitch_en", "own")))
                .hasSize(2);
        assertThat(TextColumns.offences(Set.of("team.pitch_en"), Map.of())).hasSize(1);
    }
}
