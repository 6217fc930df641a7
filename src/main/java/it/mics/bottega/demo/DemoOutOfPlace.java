package it.mics.bottega.demo;

import it.mics.bottega.platform.RunMode;
import it.mics.bottega.platform.StartupRefusal;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Refuses to serve invented people beside real ones: with an issuer or an external database none may be in the data. */
@Component
@ConditionalOnProperty(name = DemoRemoval.PROPERTY, havingValue = "false", matchIfMissing = true)
class DemoOutOfPlace implements SmartInitializingSingleton {
    private final RunMode mode;
    private final JdbcTemplate jdbc;

    DemoOutOfPlace(RunMode mode, JdbcTemplate jdbc) {
        this.mode = mode;
        this.jdbc = jdbc;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (!mode.externalIssuer() && !mode.externalDatabase()) return;
        Boolean there = jdbc.queryForObject(
                "select exists (select from account where demo union all select from organisation where demo"
                        + " union all select from challenge where demo)",
                Boolean.class);
        if (Boolean.TRUE.equals(there)) {
            throw new StartupRefusal("the data holds the demonstration, which must not mix with real people;"
                    + " run ./bottega remove-demo-data first, or set BOTTEGA_DATA_DIR to another directory.");
        }
    }
}
