package it.mics.bottega.platform;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import org.flywaydb.core.api.MigrationInfo;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.scheduling.annotation.EnableAsync;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;

/** Wires what every run needs: data directory, clock, run mode, and the embedded database where none is configured. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableAsync
@EnableMethodSecurity
class PlatformConfiguration {
    @Bean
    DataDirectory dataDirectory(@Value("${bottega.data-dir}") Path path) {
        return new DataDirectory(path);
    }

    @Bean
    RunMode runMode(Environment environment) {
        return RunMode.of(environment);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    @OnEmbeddedDatabase
    EmbeddedPostgres embeddedPostgres(DataDirectory directory) throws IOException, InterruptedException {
        return new EmbeddedPostgres(directory);
    }

    @Bean
    @OnEmbeddedDatabase
    JdbcConnectionDetails embeddedConnectionDetails(EmbeddedPostgres postgres) {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return "postgres";
            }

            @Override
            public String getPassword() {
                return postgres.password();
            }

            @Override
            public String getJdbcUrl() {
                return postgres.url();
            }
        };
    }

    /** Data written by a newer version is refused rather than misread. */
    @Bean
    FlywayMigrationStrategy refuseNewerData() {
        return flyway -> {
            boolean newer = Arrays.stream(flyway.info().all())
                    .map(MigrationInfo::getState)
                    .anyMatch(state -> state.name().startsWith("FUTURE"));
            if (newer) {
                throw new StartupRefusal("the data was written by a newer version of Bottega; update this one,"
                        + " or set BOTTEGA_DATA_DIR to another directory.");
            }
            flyway.migrate();
        };
    }
}
