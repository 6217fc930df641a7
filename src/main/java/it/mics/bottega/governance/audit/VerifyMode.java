package it.mics.bottega.governance.audit;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** A start that only verifies the record of acts opens no port. */
public class VerifyMode implements EnvironmentPostProcessor {
    /** Asks a start to verify the record of acts and end. */
    static final String PROPERTY = "bottega.audit.verify";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (!environment.getProperty(PROPERTY, Boolean.class, false)) return;
        environment.getPropertySources().addFirst(new MapPropertySource("auditVerify", Map.of("server.port", "-1")));
    }
}
