package it.mics.bottega.privacy;

import it.mics.bottega.identity.RetainedKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How long it is kept who changed their mind about an erasure, and what the runs by night removed. */
@Configuration(proxyBeanMethods = false)
class PrivacyRetention {
    @Bean
    RetainedKind keptCancelledErasures() {
        return RetainedKind.removed("CANCELLED_ERASURE", 12, "erasure_request", "cancelled_at < :before");
    }

    @Bean
    RetainedKind keptRetentionRuns() {
        return RetainedKind.removed("RETENTION_RUN", 24, "retention_run", "ran_at < :before");
    }
}
