package it.mics.bottega.team;

import it.mics.bottega.identity.RetainedKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How long invitations and requests are kept that led into no team. */
@Configuration(proxyBeanMethods = false)
class AskingRetention {
    @Bean
    RetainedKind keptEndedAskings() {
        return RetainedKind.removed(
                "ENDED_ASKING",
                12,
                "membership",
                "status in ('DECLINED', 'EXPIRED', 'CANCELLED') and coalesce(ended_at, asked_at) < :before");
    }
}
