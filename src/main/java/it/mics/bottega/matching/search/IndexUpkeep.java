package it.mics.bottega.matching.search;

import it.mics.bottega.challenge.ChallengeChanged;
import it.mics.bottega.directory.ProfileChanged;
import it.mics.bottega.matching.index.CandidateIndex;
import it.mics.bottega.taxonomy.Taxonomy;
import it.mics.bottega.taxonomy.ThesaurusChanged;
import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/** Keeps the index true: after each change in the same thread, so that whoever changed sees it at once, and by a check now and then. */
@Component
class IndexUpkeep {
    private static final Logger log = LoggerFactory.getLogger(IndexUpkeep.class);
    private static final int LAST_SECONDS = 10;

    private final CandidateIndex index;
    private final Taxonomy taxonomy;
    /** A rebuild may last: it must hold up neither the scheduler nor those who deliver notices. */
    private final ExecutorService checks = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(1),
            Thread.ofPlatform().daemon().name("index-upkeep").factory(),
            new ThreadPoolExecutor.DiscardPolicy());

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
    @EventListener
    public void on(ThesaurusChanged event) {
        check();
    }

    /** Brings an index that was away, damaged or outdated up to date, while the application serves. */
    @EventListener(ApplicationReadyEvent.class)
    public void start() {
        check();
    }

    /** Asks for a check and goes on: one runs at a time, and one more waits for all who asked meanwhile. */
    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT2M")
    void check() {
        checks.execute(this::mend);
    }

    private void mend() {
        try {
            index.use(taxonomy.thesaurus());
            int mended = index.repair();
            if (mended > 0) log.info("The search index was brought up to date: {} documents", mended);
        } catch (RuntimeException e) {
            log.error("The search index was not brought up to date; the next check tries again", e);
        }
    }

    /** Lets a check that runs come to its end, within reason, before what it reads is closed. */
    @PreDestroy
    void stop() throws InterruptedException {
        checks.shutdown();
        if (!checks.awaitTermination(LAST_SECONDS, TimeUnit.SECONDS)) checks.shutdownNow();
    }
}
