package it.mics.bottega.proposal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "12500; 1250000",
                "12.500; 1250000",
                "12,500; 1250000",
                "12 500; 1250000",
                "12.500,50; 1250050",
                "12,500.50; 1250050",
                "0,5; 50",
                "€ 38.400; 3840000",
                "38.400 €; 3840000",
                "1.234.567; 123456700",
                "7.5; 750"
            })
    void amounts_are_understood_as_both_languages_write_them(String typed, long cents) {
        assertThat(Money.cents(typed)).hasValue(cents);
    }

    @ParameterizedTest
    @ValueSource(strings = {"many", "12.50.1", "-5", "1e9", "12,5000", "99999999999999999"})
    void what_is_no_amount_is_not_guessed(String typed) {
        assertThat(Money.cents(typed)).isEmpty();
    }

    @Test
    void nothing_is_nothing() {
        assertThat(Money.cents("  ")).hasValue(0);
    }
}
