package it.mics.bottega.identity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How long it can be shown what somebody agreed to, and which roles somebody held. */
@Configuration(proxyBeanMethods = false)
class IdentityRetention {
    @Bean
    RetainedKind keptWithdrawnConsents() {
        return RetainedKind.removed("WITHDRAWN_CONSENT", 60, "consent", "withdrawn_at < :before");
    }

    @Bean
    RetainedKind keptRevokedRoles() {
        return RetainedKind.removed("REVOKED_ROLE", 60, "role_grant", "revoked_at < :before");
    }
}
