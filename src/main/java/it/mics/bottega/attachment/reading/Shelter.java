package it.mics.bottega.attachment.reading;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has the operating system take the network from a process, where it does that for us; the process does it for itself in any case. */
final class Shelter {
    private static final Logger log = LoggerFactory.getLogger(Shelter.class);
    private static final List<String> WITHOUT_NETWORK = List.of("unshare", "--map-root-user", "--net");

    private Shelter() {}

    /** What stands before the command; empty where nothing of the kind works here. */
    static List<String> command() {
        try {
            Process trial = new ProcessBuilder("unshare", "--map-root-user", "--net", "true")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (trial.waitFor(5, TimeUnit.SECONDS) && trial.exitValue() == 0) return WITHOUT_NETWORK;
            trial.destroyForcibly();
        } catch (IOException e) {
            // Not a Linux, or one without it.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        log.info(
                "Files are read in a process that gives up the network by itself; the system offers no way to take it");
        return List.of();
    }
}
