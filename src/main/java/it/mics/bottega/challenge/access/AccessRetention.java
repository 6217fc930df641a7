package it.mics.bottega.challenge.access;

import it.mics.bottega.identity.RetainedKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How long refused requests and openings of a restricted text are kept; the duty of confidentiality lasts three years. */
@Configuration(proxyBeanMethods = false)
class AccessRetention {
    @Bean
    RetainedKind keptDeniedRequests() {
        return RetainedKind.removed("DENIED_ACCESS", 12, "brief_access", "status = 'DENIED' and decided_at < :before");
    }

    @Bean
    RetainedKind keptReadings() {
        return RetainedKind.removed("BRIEF_READING", 48, "brief_reading", "read_at < :before");
    }
}
