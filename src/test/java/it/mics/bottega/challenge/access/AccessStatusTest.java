package it.mics.bottega.challenge.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessStatusTest {
    @ParameterizedTest(name = "{0} goes to {1}")
    @CsvSource({
        "REQUESTED, GRANTED DENIED EXPIRED LEFT_ORGANISATION",
        "GRANTED, ACTIVE EXPIRED REVOKED LEFT_ORGANISATION",
        "DENIED, ''",
        "ACTIVE, EXPIRED REVOKED LEFT_ORGANISATION",
        "EXPIRED, ''",
        "REVOKED, ''",
        "LEFT_ORGANISATION, ''",
    })
    void each_state_goes_where_the_table_says_and_nowhere_else(AccessStatus from, String to) {
        assertThat(from.next().stream().map(Enum::name).sorted().collect(Collectors.joining(" ")))
                .isEqualTo(Arrays.stream(to.split(" ")).sorted().collect(Collectors.joining(" ")));
        assertThat(from.isLiving()).isEqualTo(!to.isEmpty());
    }

    @Test
    void nobody_reads_without_having_been_granted_and_having_agreed() {
        assertThat(Arrays.stream(AccessStatus.values())
                        .filter(from -> from.next().contains(AccessStatus.ACTIVE)))
                .containsExactly(AccessStatus.GRANTED);
    }
}
