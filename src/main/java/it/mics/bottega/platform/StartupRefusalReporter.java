package it.mics.bottega.platform;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;

/** Prints a refused start as its one sentence instead of a stack trace. */
class StartupRefusalReporter implements SpringBootExceptionReporter {
    StartupRefusalReporter(@Nullable ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartupRefusal refusal) return print(String.valueOf(refusal.getMessage()));
            if (cause instanceof PortInUseException taken) return print(StartupChecks.portTaken(taken.getPort()));
        }
        return false;
    }

    private static boolean print(String sentence) {
        System.err.println("\nBottega did not start: " + sentence + "\n");
        return true;
    }
}
