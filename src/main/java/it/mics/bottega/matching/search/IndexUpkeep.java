package it.mics.bottega.matching.search;

import it.mics.bottega.challenge.ChallengeChanged;
import it.mics.bottega.directory.ProfileChanged;
import it.mics.bottega.matching.index.CandidateIndex;
import it.mics.bottega.taxonomy.Taxonomy;
import it.mics.bottega.taxonomy.ThesaurusChanged;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/** Keeps the index true: after each change in the same thread, so that whoever changed sees it at once, and by a check now and then. */
@Component
class IndexUpkeep {
    private static final Logger log = LoggerFactory.getLogger(IndexUpkeep.class);

    private final CandidateIndex index;
    private final Taxonomy taxonomy;

    IndexUpkeep(CandidateIndex index, Taxonomy taxonomy) {
        this.index = index;
        this.taxonomy = taxonomy;
    }

    @TransactionalEventListener
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void on(ChallengeChanged event) {
        index.refreshChallenges(List.of(event.challenge().value()));
    }

    @TransactionalEventListener
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void on(ProfileChanged event) {
        index.refreshPeople(List.of(event.account().value()));
    }

    /** Reads texts with the new concepts, in the background: searches go on with the old ones until that is done. */
    @Async
    @EventListener
    public void on(ThesaurusChanged event) {
        index.use(taxonomy.thesaurus());
    }

    /** Brings an index that was away, damaged or outdated up to date, while the application serves. */
    @Async
    @EventListener(ApplicationReadyEvent.class)
    public void start() {
        check();
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT2M")
    void check() {
        index.use(taxonomy.thesaurus());
        int mended = index.repair();
        if (mended > 0) log.info("The search index was brought up to date: {} documents", mended);
    }
}
