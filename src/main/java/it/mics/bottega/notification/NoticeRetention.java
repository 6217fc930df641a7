package it.mics.bottega.notification;

import it.mics.bottega.identity.RetainedKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How long notices are kept. */
@Configuration(proxyBeanMethods = false)
class NoticeRetention {
    @Bean
    RetainedKind keptNotices() {
        return RetainedKind.removed("NOTICE", 12, "notice", "created_at < :before");
    }
}
