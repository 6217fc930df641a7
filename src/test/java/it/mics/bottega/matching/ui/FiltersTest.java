package it.mics.bottega.matching.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import it.mics.bottega.matching.index.Facet;
import it.mics.bottega.matching.index.FindQuery.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FiltersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "challenges",
                "challenges?q=concia+senza+cromo&spoke=3,4&sector=FASHION&order=newest",
                "challenges?q=l%E2%80%99imballaggio",
                "challenges?state=any",
                "challenges?state=ARCHIVED,OPEN&show=60"
            })
    void every_state_comes_back_from_its_address(String link) {
        assertThat(read(link).link()).isEqualTo(link);
    }

    @Test
    void open_challenges_stand_at_the_beginning_and_words_ask_for_the_best_answer() {
        assertThat(read("challenges").chosen(Facet.STATE)).containsExactly("OPEN");
        assertThat(read("challenges").count()).isZero();
        assertThat(read("challenges").order()).isEqualTo(Order.DEADLINE);
        assertThat(read("challenges?q=lana").order()).isEqualTo(Order.RELEVANCE);
    }

    @Test
    void a_value_is_added_and_taken_away() {
        Filters filters = read("challenges").toggled(Facet.SPOKE, "3");
        assertThat(filters.link()).isEqualTo("challenges?spoke=3");
        assertThat(filters.toggled(Facet.SPOKE, "3").link()).isEqualTo("challenges");
        assertThat(filters.toggled(Facet.STATE, "OPEN").link()).isEqualTo("challenges?state=any&spoke=3");
    }

    @Test
    void nonsense_in_an_address_does_no_harm() {
        Filters filters = read("challenges?show=999999&order=sideways&spoke=&q=%20");
        assertThat(filters.show()).isEqualTo(20);
        assertThat(filters.words()).isEmpty();
        assertThat(filters.chosen(Facet.SPOKE)).isEmpty();
    }

    private static Filters read(String link) {
        String[] parts = link.split("\\?", 2);
        return Filters.read(
                parts[0], parts.length == 1 ? QueryParameters.empty() : QueryParameters.fromString(parts[1]));
    }
}
