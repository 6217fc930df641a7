package it.mics.bottega.governance.audit;

import it.mics.bottega.platform.StartupRefusal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** A start that only verifies the record of acts opens no port. */
@Order(Ordered.LOWEST_PRECEDENCE)
public class VerifyMode implements EnvironmentPostProcessor {
    /** Asks a start to verify the record of acts and end. */
    static final String PROPERTY = "bottega.audit.verify";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (!environment.getProperty(PROPERTY, Boolean.class, false)) return;
        Path data = Path.of(environment.getProperty("bottega.data-dir", "./data"))
                .toAbsolutePath()
                .normalize();
        // A place that holds nothing would be filled and then found sound.
        if (environment.getProperty("spring.datasource.url", "").isBlank()
                && !Files.exists(data.resolve("postgres/PG_VERSION")))
            throw new StartupRefusal("there is no record of acts to verify in " + data
                    + "; set BOTTEGA_DATA_DIR to the directory of the platform that you mean.");
        environment.getPropertySources().addFirst(new MapPropertySource("auditVerify", Map.of("server.port", "-1")));
    }
}
