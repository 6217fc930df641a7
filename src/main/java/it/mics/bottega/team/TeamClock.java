package it.mics.bottega.team;

import it.mics.bottega.challenge.ChallengeClosed;
import it.mics.bottega.directory.ProfileChanged;
import java.time.Clock;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Ends what nobody answered in time, and derives teams anew when their people change. */
@Component
class TeamClock {
    private final TeamQueries queries;
    private final Endings endings;
    private final Clock clock;

    TeamClock(TeamQueries queries, Endings endings, Clock clock) {
        this.queries = queries;
        this.endings = endings;
        this.clock = clock;
    }

    /** Each team in a transaction of its own, so that nobody waits for teams that do not concern them. */
    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
    public void expire() {
        queries.teamsWithExpired(clock.instant()).forEach(endings::expire);
    }

    /** Rules ask what profiles say, so a profile that changes may complete a team or break it. */
    @ApplicationModuleListener
    public void on(ProfileChanged event) {
        queries.teamsOf(event.account()).forEach(endings::settle);
    }

    @ApplicationModuleListener
    public void on(ChallengeClosed event) {
        endings.close(event.challenge());
    }
}
