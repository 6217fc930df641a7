package it.mics.bottega.demo;

import it.mics.bottega.platform.OnDemo;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Loads the demonstration once, before the first request can arrive; all of it or nothing. */
@Component
@OnDemo
@ConditionalOnProperty(name = DemoRemoval.PROPERTY, havingValue = "false", matchIfMissing = true)
class DemoLoader implements SmartInitializingSingleton {
    private static final Logger log = LoggerFactory.getLogger(DemoLoader.class);

    private final List<DemoPart> parts;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DemoLoader(List<DemoPart> parts, JdbcTemplate jdbc, TransactionTemplate transaction, Clock clock) {
        this.parts = parts;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (!loaded()) load(clock.instant());
        else loadMissing(clock.instant());
    }

    /** Loads the parts that a demonstration of an earlier version does not have. */
    void loadMissing(Instant now) {
        List<DemoPart> missing =
                parts.stream().filter(part -> !part.loaded(jdbc)).toList();
        if (!missing.isEmpty()) load(missing, now);
    }

    /** Loads everything around this moment. */
    void load(Instant now) {
        load(parts, now);
    }

    private void load(List<DemoPart> wanted, Instant now) {
        long start = System.nanoTime();
        transaction.executeWithoutResult(status -> wanted.forEach(part -> part.load(jdbc, now)));
        log.info("Demo data loaded in {} ms", (System.nanoTime() - start) / 1_000_000);
    }

    private boolean loaded() {
        return Boolean.TRUE.equals(
                jdbc.queryForObject("select exists (select from account where demo)", Boolean.class));
    }
}
