package it.mics.bottega.report;

import it.mics.bottega.identity.RetainedKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How long reports are kept. */
@Configuration(proxyBeanMethods = false)
class ReportRetention {
    @Bean
    RetainedKind answeredReports() {
        return RetainedKind.removed("REPORT", 24, "report", "answered_at < :before");
    }
}
