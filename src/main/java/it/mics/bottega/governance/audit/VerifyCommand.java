package it.mics.bottega.governance.audit;

import java.util.Locale;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Component;

/** A start that verifies the record of acts, says what it found and ends: with {@value #TOUCHED} where somebody has touched it. */
@Component
@ConditionalOnProperty(VerifyMode.PROPERTY)
class VerifyCommand implements ApplicationRunner {
    /** Not 1, with which a start ends that does not get as far as verifying. */
    static final int TOUCHED = 3;

    private final ChainUpkeep upkeep;
    private final ConfigurableApplicationContext context;

    VerifyCommand(ChainUpkeep upkeep, ConfigurableApplicationContext context) {
        this.upkeep = upkeep;
        this.context = context;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        ChainState state = upkeep.verify();
        System.out.println(words(state, upkeep.head()));
        System.exit(SpringApplication.exit(context, () -> code(state)));
    }

    static int code(ChainState state) {
        return state.sound() ? 0 : TOUCHED;
    }

    static String words(ChainState state, ChainHead head) {
        ChainFault fault = state.fault();
        if (fault == null) {
            return String.format(
                    Locale.ROOT,
                    "The record of acts is sound: %,d links, verified in %.1f s.%nIts end now: chain %s, place %d, hash %s",
                    state.links(),
                    state.took().toMillis() / 1000.0,
                    head.chain(),
                    head.place(),
                    head.hash());
        }
        String what = switch (fault) {
            case CHANGED -> "an entry says something else than what was recorded";
            case REMOVED -> "an entry or its link is gone";
            case UNJOINED -> "a link does not follow the one before it";
            case SMUGGLED -> "an entry came in without a link";
            case CUT -> "the chain ends elsewhere than its head says";
            case ANCHOR_LOST -> "an end that was written down outside the database is not in the chain";
        };
        String where = state.place() == null ? "" : " (place " + state.place() + ")";
        return String.format(
                Locale.ROOT,
                "Somebody has touched the record of acts: %s%s. %,d links before it are sound.",
                what,
                where,
                state.links());
    }
}
