package it.mics.bottega.matching;

import it.mics.bottega.identity.RetainedKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How long it is kept who stood in a list, and who wanted which challenge. */
@Configuration(proxyBeanMethods = false)
class MatchingRetention {
    @Bean
    RetainedKind keptExposures() {
        return RetainedKind.removed("EXPOSURE", 6, "exposure", "shown_at < :before");
    }

    @Bean
    RetainedKind keptInterests() {
        return RetainedKind.removed(
                "INTEREST",
                24,
                "challenge_interest",
                "said_at < :before and challenge_id in (select id from challenge where status in ('ARCHIVED', 'CANCELLED', 'REJECTED'))");
    }
}
