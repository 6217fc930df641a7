package it.mics.bottega.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class RunModeTest {
    @Test
    void with_nothing_configured_it_is_a_demonstration() {
        new ApplicationContextRunner()
                .withUserConfiguration(Doors.class)
                .run(context -> assertThat(context)
                        .hasBean("demo")
                        .doesNotHaveBean("issuer")
                        .doesNotHaveBean("closed"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bottega.oidc.issuer=https://id.example.org",
                "spring.datasource.url=jdbc:postgresql://db/bottega",
                "bottega.demo=false"
            })
    void an_issuer_or_an_external_database_rules_the_demonstration_out(String setting) {
        new ApplicationContextRunner()
                .withUserConfiguration(Doors.class)
                .withPropertyValues(setting)
                .run(context -> {
                    assertThat(context).doesNotHaveBean("demo");
                    assertThat(context.containsBean("issuer")).isEqualTo(setting.contains("oidc"));
                    assertThat(context.containsBean("closed")).isEqualTo(!setting.contains("oidc"));
                });
    }

    @Test
    void wishing_for_a_demonstration_does_not_help() {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "wish",
                        Map.of("bottega.demo", "true", "spring.datasource.url", "jdbc:postgresql://db/bottega")));
        RunMode mode = RunMode.of(environment);
        assertThat(mode.demo()).isFalse();
        assertThat(mode.embeddedDatabase()).isFalse();
        assertThat(mode.closedDoor()).isTrue();
    }

    /** One mark per way of signing in; without a stereotype, so that the component scan passes by. */
    static class Doors {
        @Bean
        @OnDemo
        String demo() {
            return "demo";
        }

        @Bean
        @OnIssuer
        String issuer() {
            return "issuer";
        }

        @Bean
        @OnClosedDoor
        String closed() {
            return "closed";
        }
    }
}
