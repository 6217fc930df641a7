package it.mics.bottega.platform;

import java.time.Duration;
import org.springframework.modulith.events.CompletedEventPublications;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Delivers again what a listener could not take, and forgets what was delivered long ago. */
@Component
class Outbox {
    private final IncompleteEventPublications incomplete;
    private final CompletedEventPublications completed;

    Outbox(IncompleteEventPublications incomplete, CompletedEventPublications completed) {
        this.incomplete = incomplete;
        this.completed = completed;
    }

    @Scheduled(initialDelayString = "PT20S", fixedDelayString = "PT30S")
    void deliverAgain() {
        incomplete.resubmitIncompletePublicationsOlderThan(Duration.ofSeconds(30));
    }

    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT6H")
    void forget() {
        completed.deletePublicationsOlderThan(Duration.ofDays(7));
    }
}
