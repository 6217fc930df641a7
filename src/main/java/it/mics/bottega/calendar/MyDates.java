package it.mics.bottega.calendar;

import it.mics.bottega.identity.CurrentActor;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The dates that are still to come for whoever is acting: those that their calendar would hold. */
@Service
public class MyDates {
    private final ChallengeDates dates;
    private final CurrentActor current;
    private final Clock clock;

    MyDates(ChallengeDates dates, CurrentActor current, Clock clock) {
        this.dates = dates;
        this.current = current;
        this.clock = clock;
    }

    /** What ends next in the challenges of my teams and of my companies, the nearest first. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('SIGNED_IN')")
    public List<ComingDate> coming() {
        Instant now = clock.instant();
        return dates.concerning(current.require()).stream()
                .filter(date -> date.at().isAfter(now))
                .sorted(Comparator.comparing(ComingDate::at))
                .toList();
    }
}
