package it.mics.bottega.governance.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.mics.bottega.platform.StartupRefusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

class VerifyModeTest {
    @TempDir
    Path data;

    @Test
    void where_there_is_nothing_nothing_is_made_and_found_sound() {
        assertThatThrownBy(() -> start(asking()))
                .isInstanceOf(StartupRefusal.class)
                .hasMessageContaining(data.toString());
    }

    @Test
    void what_is_there_is_verified_without_opening_a_port() throws IOException {
        Files.createDirectories(data.resolve("postgres"));
        Files.writeString(data.resolve("postgres/PG_VERSION"), "18");
        MockEnvironment environment = asking();
        start(environment);
        assertThat(environment.getProperty("server.port")).isEqualTo("-1");
    }

    @Test
    void an_external_database_is_not_looked_for_on_this_disk() {
        MockEnvironment environment = asking().withProperty("spring.datasource.url", "jdbc:postgresql://db/bottega");
        start(environment);
        assertThat(environment.getProperty("server.port")).isEqualTo("-1");
    }

    @Test
    void a_start_that_does_not_ask_is_left_alone() {
        start(new MockEnvironment().withProperty("bottega.data-dir", data.toString()));
    }

    @Test
    void a_touched_record_and_a_start_that_failed_end_with_different_numbers() {
        ChainState sound = new ChainState(Instant.EPOCH, 3, Duration.ZERO, null, null);
        ChainState touched = new ChainState(Instant.EPOCH, 3, Duration.ZERO, ChainFault.CHANGED, 4L);
        assertThat(VerifyCommand.code(sound)).isZero();
        assertThat(VerifyCommand.code(touched)).isNotIn(0, 1);
    }

    private MockEnvironment asking() {
        return new MockEnvironment()
                .withProperty("bottega.data-dir", data.toString())
                .withProperty(VerifyMode.PROPERTY, "true");
    }

    private static void start(MockEnvironment environment) {
        new VerifyMode().postProcessEnvironment(environment, new SpringApplication());
    }
}
