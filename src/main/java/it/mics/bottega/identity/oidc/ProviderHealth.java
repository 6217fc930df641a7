package it.mics.bottega.identity.oidc;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Says whether the issuer answers; without it nobody can sign in, but everything else works. */
class ProviderHealth extends AbstractHealthIndicator {
    private final Provider provider;

    ProviderHealth(Provider provider) {
        this.provider = provider;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        if (provider.answers()) builder.up();
        else builder.down();
    }
}
