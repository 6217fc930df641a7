package it.mics.bottega;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** Empties the data directory of the tests before the shared context starts, also after a killed run. */
public final class FreshTestData implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    static final String DIRECTORY = "target/test-data";
    private static boolean used;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (used) {
            throw new IllegalStateException(
                    "A second application context was asked for: @BottegaTest classes must not differ"
                            + " in properties, profiles, mocks or imported configuration");
        }
        used = true;
        context.getBeanFactory().addBeanPostProcessor(new Statements());
        empty(Path.of(DIRECTORY));
    }

    /** Deletes a data directory; a database server that a killed run left there is stopped first. */
    public static void empty(Path directory) {
        try {
            Path pid = directory.resolve("postgres/postmaster.pid");
            if (Files.exists(pid)) {
                ProcessHandle.of(Long.parseLong(
                                Files.readAllLines(pid).getFirst().strip()))
                        .filter(server ->
                                server.info().command().orElse("postgres").contains("postgres"))
                        .ifPresent(FreshTestData::stop);
            }
            FileSystemUtils.deleteRecursively(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stop(ProcessHandle server) {
        server.destroyForcibly();
        server.onExit().orTimeout(20, TimeUnit.SECONDS).join();
    }
}
