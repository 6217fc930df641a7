package it.mics.bottega.introduction;

import it.mics.bottega.identity.RetainedKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How long the words of an introduction are kept after its end. */
@Configuration(proxyBeanMethods = false)
class IntroductionRetention {
    @Bean
    RetainedKind keptIntroductionTexts() {
        return RetainedKind.blanked(
                "INTRODUCTION_TEXT",
                24,
                "introduction",
                "status in ('CLOSED', 'REJECTED', 'DECLINED', 'EXPIRED', 'WITHDRAWN', 'SUPERSEDED') and why_it <> ''"
                        + " and greatest(asked_at, reviewed_at, answered_at, outcome_at) < :before",
                "message = case when message = '' then '' else '" + IntroductionPersonalPart.ERASED_TEXT + "' end,"
                        + " why_it = '', why_en = '', answer_text = null, version = version + 1");
    }
}
