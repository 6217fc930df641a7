package it.mics.bottega.attachment.reading;

import static org.assertj.core.api.Assertions.assertThat;

import it.mics.bottega.attachment.ContentType;
import it.mics.bottega.attachment.Samples;
import it.mics.bottega.attachment.reader.ProbeProgram;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReaderProcessTest {
    private static final Duration AMPLE = Duration.ofMinutes(2);

    @TempDir
    private Path folder;

    @Test
    void a_file_is_read_in_a_process_of_its_own() throws Exception {
        Path file = folder.resolve("una prova.bin");
        Files.write(file, Samples.docx("La vasca da trenta pelli"));
        Outcome outcome = new ReaderProcess(AMPLE, 256, 1000).read(file, false);
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Answered.class, answer -> {
            assertThat(answer.verdict().type()).isEqualTo(ContentType.DOCX);
            assertThat(answer.verdict().text()).contains("La vasca da trenta pelli");
        });
    }

    @Test
    void a_process_that_takes_too_long_is_ended() throws Exception {
        assertThat(probe(Duration.ofSeconds(1), "sleep")).isEqualTo(new Outcome.Overran());
        assertThat(ProcessHandle.current().children().filter(ReaderProcessTest::isProbe))
                .isEmpty();
    }

    @Test
    void a_process_that_wants_too_much_memory_ends() throws Exception {
        assertThat(probe(AMPLE, "grow")).isEqualTo(new Outcome.Overran());
    }

    @Test
    void a_process_that_dies_is_told_apart_from_one_that_overran() throws Exception {
        assertThat(probe(AMPLE, "die")).isEqualTo(new Outcome.Died(9));
    }

    @Test
    void nothing_of_the_network_or_the_environment_is_there() throws Exception {
        AtomicInteger calls = new AtomicInteger();
        try (ServerSocket server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            CompletableFuture.runAsync(() -> {
                while (!server.isClosed()) {
                    try (var call = server.accept()) {
                        calls.incrementAndGet();
                    } catch (java.io.IOException e) {
                        return;
                    }
                }
            });
            // Without the shelter of the operating system, so that the walls of the process itself are seen.
            Outcome outcome = new ReaderProcess(AMPLE, 64, 1000, List.of())
                    .run(ProbeProgram.class.getName(), List.of("reach", "" + server.getLocalPort()));
            assertThat(outcome).isInstanceOfSatisfying(Outcome.Answered.class, answer -> {
                String[] told = answer.verdict().text().split("\\|");
                assertThat(told[0]).as("reached").isEmpty();
                assertThat(told[1]).isEqualTo("[LANG]");
            });
            assertThat(calls).hasValue(0);
        }
    }

    private static Outcome probe(Duration time, String what) throws Exception {
        return new ReaderProcess(time, 64, 1000).run(ProbeProgram.class.getName(), List.of(what));
    }

    private static boolean isProbe(ProcessHandle process) {
        return process.info().commandLine().orElse("").contains(ProbeProgram.class.getSimpleName());
    }
}
