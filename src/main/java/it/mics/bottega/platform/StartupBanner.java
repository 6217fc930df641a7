package it.mics.bottega.platform;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Prints one block when the application answers: address, data, how to sign in. */
@Component
class StartupBanner {
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
        String address = environment.getProperty("bottega.public-url", "");
        System.out.println("""

                  Bottega is open.

                    Address   %s
                    Data      %s%s
                    Sign-in   %s
                    Stop      Ctrl C
                """
                .formatted(
                        address.isBlank() ? "http://localhost:" + port : address,
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
