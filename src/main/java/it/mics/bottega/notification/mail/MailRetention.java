package it.mics.bottega.notification.mail;

import it.mics.bottega.identity.RetainedKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How long is kept which mails left. */
@Configuration(proxyBeanMethods = false)
class MailRetention {
    @Bean
    RetainedKind keptMails() {
        return RetainedKind.removed(
                "MAIL", 12, "mail", "created_at < :before and (sent_at is not null or left_out is not null)");
    }
}
