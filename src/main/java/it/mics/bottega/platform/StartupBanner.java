package it.mics.bottega.platform;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Prints one block when the application answers: address, data, how to sign in. */
@Component
class StartupBanner {
    private static final Logger log = LoggerFactory.getLogger(StartupBanner.class);

    private final Environment environment;
    private final DataDirectory directory;
    private final RunMode mode;

    StartupBanner(Environment environment, DataDirectory directory, RunMode mode) {
        this.environment = environment;
        this.directory = directory;
        this.mode = mode;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    void print() {
        String port = environment.getProperty("local.server.port");
        if (port == null) return;
        String configured = environment.getProperty("bottega.public-url", "");
        String address = configured.isBlank() ? "http://localhost:" + port : configured;
        if (!environment.getProperty("logging.structured.format.console", "").isBlank()) {
            // Whoever reads the log by program wants no block between the lines.
            log.info("Bottega is open at {}; data in {}; sign-in: {}", address, directory.root(), signIn());
            return;
        }
        System.out.println("""

                  Bottega is open.

                    Address   %s
                    Data      %s%s
                    Sign-in   %s
                    Stop      Ctrl C
                """.formatted(
                address,
                directory.root(),
                mode.embeddedDatabase() ? " (PostgreSQL and search index)" : " (search index; PostgreSQL is external)",
                signIn()));
    }

    private String signIn() {
        if (mode.demo()) return "choose one of the demo people on the sign-in page; no password";
        if (mode.externalIssuer()) return "through " + environment.getProperty("bottega.oidc.issuer");
        return "nobody can: set BOTTEGA_OIDC_ISSUER, BOTTEGA_OIDC_CLIENT_ID and BOTTEGA_OIDC_CLIENT_SECRET";
    }
}
