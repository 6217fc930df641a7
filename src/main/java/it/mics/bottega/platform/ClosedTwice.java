package it.mics.bottega.platform;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import org.jspecify.annotations.Nullable;
import org.slf4j.ILoggerFactory;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;
import org.springframework.stereotype.Component;

/** Keeps from the log what the push library calls an error although nothing was lost: a page closed from both ends. */
@Component
class ClosedTwice extends TurboFilter {
    private static final String SOURCE = "org.atmosphere.cpr.AsynchronousProcessor";

    @PostConstruct
    void listen() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) context.addTurboFilter(this);
    }

    @PreDestroy
    void leave() {
        ILoggerFactory factory = LoggerFactory.getILoggerFactory();
        if (factory instanceof LoggerContext context)
            context.getTurboFilterList().remove(this);
    }

    @Override
    public FilterReply decide(
            @Nullable Marker marker,
            Logger logger,
            Level level,
            @Nullable String format,
            Object @Nullable [] arguments,
            @Nullable Throwable thrown) {
        if (!Level.ERROR.equals(level) || !SOURCE.equals(logger.getName()) || format == null)
            return FilterReply.NEUTRAL;
        // A person who leaves a page closes its connection and tells the server, which closes it too. Whichever comes
        // second finds the connection's record empty, or the last words for it still being written, and the library
        // trips over it.
        return format.startsWith("Failed to cancel resource") && tripped(arguments, thrown)
                ? FilterReply.DENY
                : FilterReply.NEUTRAL;
    }

    private static boolean tripped(Object @Nullable [] arguments, @Nullable Throwable thrown) {
        if (thrown != null) return gone(thrown);
        return arguments != null
                && arguments.length > 0
                && arguments[arguments.length - 1] instanceof Throwable last
                && gone(last);
    }

    private static boolean gone(Throwable thrown) {
        if (thrown instanceof NullPointerException) return true;
        StackTraceElement[] trace = thrown.getStackTrace();
        return thrown instanceof IllegalStateException
                && trace.length > 0
                && trace[0].getClassName().startsWith("org.apache.tomcat.websocket.");
    }
}
