package it.mics.bottega.platform;

import org.springframework.core.env.Environment;

/**
 * What this start runs on, decided from configuration alone: an external database or the embedded one, an OIDC
 * issuer or demo sign-in. Demo data and demo sign-in exist only where both are absent.
 */
public record RunMode(boolean externalDatabase, boolean externalIssuer, boolean demoWanted) {
    /** Reads the mode from configuration. */
    public static RunMode of(Environment environment) {
        return new RunMode(
                !environment.getProperty("spring.datasource.url", "").isBlank(),
                !environment.getProperty("bottega.oidc.issuer", "").isBlank(),
                environment.getProperty("bottega.demo", Boolean.class, true));
    }

    /** True where PostgreSQL runs inside this application. */
    public boolean embeddedDatabase() {
        return !externalDatabase;
    }

    /** True where demo data and demo sign-in are active; never with an external database or issuer. */
    public boolean demo() {
        return demoWanted && !externalDatabase && !externalIssuer;
    }

    /** True where nobody can sign in, because neither demo sign-in nor an issuer is there. */
    public boolean closedDoor() {
        return !demo() && !externalIssuer;
    }
}
