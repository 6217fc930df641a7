package it.mics.bottega.governance.audit;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Is down while a verification of the record of acts has found a fault; everything goes on working. */
@Component("auditChain")
class AuditChainHealth extends AbstractHealthIndicator {
    private final CheckLog checks;

    AuditChainHealth(CheckLog checks) {
        this.checks = checks;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        ChainState latest = checks.latest().orElse(null);
        builder.up();
        if (latest == null) return;
        ChainFault fault = latest.fault();
        if (fault != null) builder.down().withDetail("fault", fault.name()).withDetail("place", latest.faultPlace());
        builder.withDetail("verified", latest.at().toString()).withDetail("links", latest.links());
    }
}
