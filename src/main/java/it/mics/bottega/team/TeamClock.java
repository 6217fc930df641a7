package it.mics.bottega.team;

import it.mics.bottega.challenge.ChallengeClosed;
import java.time.Clock;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends what nobody answered in time. */
@Component
class TeamClock {
    private final TeamQueries queries;
    private final Clock clock;

    TeamClock(TeamQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
    @Transactional
    public void expire() {
        queries.expire(clock.instant());
    }

    @ApplicationModuleListener
    public void on(ChallengeClosed event) {
        queries.cancelAllOf(event.challenge(), clock.instant());
    }
}
