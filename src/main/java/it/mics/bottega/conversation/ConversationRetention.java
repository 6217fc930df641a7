package it.mics.bottega.conversation;

import it.mics.bottega.identity.RetainedKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How long conversations are kept after their last word. */
@Configuration(proxyBeanMethods = false)
class ConversationRetention {
    @Bean
    RetainedKind keptConversations() {
        return RetainedKind.removed(
                "CONVERSATION",
                24,
                "conversation",
                "opened_at < :before and not exists (select from conversation_line l where l.conversation_id = conversation.id and l.written_at >= :before)");
    }
}
