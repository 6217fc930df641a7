package it.mics.bottega.identity.issuer;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Says whether people can sign in; not part of readiness, because the public pages work without. */
@Component("oidcHealthIndicator")
@OnIssuer
class IssuerHealth implements HealthIndicator {
    private final Issuer issuer;

    IssuerHealth(Issuer issuer) {
        this.issuer = issuer;
    }

    @Override
    public Health health() {
        Health.Builder health = issuer.answersNow() ? Health.up() : Health.down();
        return health.withDetail("issuer", issuer.address()).build();
    }
}
