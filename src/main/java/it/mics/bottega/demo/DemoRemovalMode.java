package it.mics.bottega.demo;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** A start that only removes the demonstration opens no port. */
public class DemoRemovalMode implements EnvironmentPostProcessor {
    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (!environment.getProperty(DemoRemoval.PROPERTY, Boolean.class, false)) return;
        environment.getPropertySources().addFirst(new MapPropertySource("demoRemoval", Map.of("server.port", "-1")));
    }
}
