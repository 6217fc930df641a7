package it.mics.bottega.governance.audit;

import it.mics.bottega.platform.DataDirectory;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Verifies the chain at every start and every night, and writes its end down outside the database every few minutes. */
@Component
class ChainUpkeep {
    private static final Logger log = LoggerFactory.getLogger(ChainUpkeep.class);

    private final ChainWalk walk;
    private final CheckLog checks;
    private final AnchorFile anchors;
    private final Clock clock;

    @Autowired
    ChainUpkeep(ChainWalk walk, CheckLog checks, DataDirectory directory, Clock clock) {
        this(walk, checks, new AnchorFile(directory.resolve(AnchorFile.NAME)), clock);
    }

    ChainUpkeep(ChainWalk walk, CheckLog checks, AnchorFile anchors, Clock clock) {
        this.walk = walk;
        this.checks = checks;
        this.anchors = anchors;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        Thread.ofVirtual().name("audit-verification").start(this::verify);
    }

    @Scheduled(cron = "0 20 3 * * *", zone = "Europe/Rome")
    void nightly() {
        verify();
    }

    @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT5M")
    void anchor() {
        // While an alarm stands nothing is written that would look like a sound end.
        if (checks.latest().map(ChainState::sound).orElse(false)) writeDown();
    }

    /** Verifies everything and keeps what was found; a sound end is written down. */
    synchronized ChainState verify() {
        ChainState state = walk.verify(anchors.all());
        checks.add(state);
        if (state.sound()) writeDown();
        else log.error("The record of acts has been touched: {} at place {}", state.fault(), state.faultPlace());
        return state;
    }

    /** Writes down that a chain begins, after the demonstration was removed and the rest was linked anew. */
    void begun() {
        anchors.add(new Anchor(clock.instant(), walk.head(), true));
    }

    List<Anchor> anchors() {
        return anchors.all();
    }

    ChainHead head() {
        return walk.head();
    }

    private synchronized void writeDown() {
        Optional<Anchor> last = anchors.last();
        if (last.isPresent() && !walk.holds(last.get())) {
            ChainState state = walk.verify(anchors.all());
            checks.add(state);
            log.error(
                    "The record of acts no longer holds what was anchored at place {}",
                    last.get().place());
            return;
        }
        ChainHead head = walk.head();
        if (last.isEmpty() || head.place() > last.get().place())
            anchors.add(new Anchor(clock.instant(), head, last.isEmpty()));
    }
}
