package it.mics.bottega.calendar;

import it.mics.bottega.team.TeamId;
import java.time.Instant;
import java.util.List;

/** Dates that teams agree on among themselves, contributed by the module that keeps them; for members alone. */
public interface TeamDates {
    /** The dates of this team; the caller answers for who reads them. */
    List<TeamDate> of(TeamId team);

    /**
     * A date of a team.
     *
     * @param id the name under which calendar programs know it, the same as long as it exists
     * @param path the page that it is about, below the address of the site
     */
    record TeamDate(String id, String title, Instant at, String path) {}
}
