package it.mics.bottega.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StorableRequestsTest {
    @ParameterizedTest
    @CsvSource({
        "{\"v\":\"lana\"}, {\"v\":\"lana\"}",
        "{\"v\":\"a\\u0000b\"}, {\"v\":\"ab\"}",
        "{\"v\":\"a\\u0000\\u0000\\u0000b\"}, {\"v\":\"ab\"}",
        "{\"v\":\"a\\\\u0000b\"}, {\"v\":\"a\\\\u0000b\"}",
        "{\"v\":\"a\\\\\\u0000b\"}, {\"v\":\"a\\\\b\"}",
        "{\"v\":\"\\ud83d\"}, {\"v\":\"\\ufffd\"}",
        "{\"v\":\"\\uDE00\\ud83d\"}, {\"v\":\"\\ufffd\\ufffd\"}",
        "{\"v\":\"\\ud83d\\ude00\"}, {\"v\":\"\\ud83d\\ude00\"}",
        "{\"v\":\"\\\\ud83d\"}, {\"v\":\"\\\\ud83d\"}",
        "{\"v\":\"caff\\u00e8\"}, {\"v\":\"caff\\u00e8\"}",
    })
    void characters_that_no_database_keeps_do_not_arrive(String sent, String arrives) {
        assertThat(StorableRequests.storable(sent)).isEqualTo(arrives);
    }
}
