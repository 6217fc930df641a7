package it.mics.bottega.demo;

import java.time.Instant;
import org.springframework.jdbc.core.JdbcTemplate;

/** One part of the demonstration; parts are loaded in the order of their annotation, each building on those before. */
public interface DemoPart {
    /** Writes the part; everything dated is placed around this moment. */
    void load(JdbcTemplate jdbc, Instant now);

    /** True where a demonstration that is there already has this part; a part that is newer than it is loaded once. */
    default boolean loaded(JdbcTemplate jdbc) {
        return true;
    }
}
