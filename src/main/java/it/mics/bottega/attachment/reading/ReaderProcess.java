package it.mics.bottega.attachment.reading;

import it.mics.bottega.attachment.reader.NoChannels;
import it.mics.bottega.attachment.reader.ReaderProgram;
import it.mics.bottega.attachment.reader.Verdict;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** Reads one file in a process of its own: little memory, little time, no network, nothing of the application’s surroundings. */
@Component
public class ReaderProcess {
    private static final int OUT_OF_MEMORY = 3;
    private static final String LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";

    private final Duration time;
    private final int memory;
    private final int mostText;
    private final List<String> shelter;
    private final Set<Process> running = ConcurrentHashMap.newKeySet();

    @Autowired
    ReaderProcess(
            @Value("${bottega.attachments.reader-time}") Duration time,
            @Value("${bottega.attachments.reader-megabytes}") int memory,
            @Value("${bottega.attachments.text}") int mostText) {
        this(time, memory, mostText, Shelter.command());
    }

    ReaderProcess(Duration time, int memory, int mostText, List<String> shelter) {
        this.time = time;
        this.memory = memory;
        this.mostText = mostText;
        this.shelter = shelter;
    }

    /** What came of this file; {@code table} tells plain text with commas from any other. */
    public Outcome read(Path file, boolean table) throws IOException, InterruptedException {
        return run(ReaderProgram.class.getName(), List.of(file.toString(), table ? "table" : "other", "" + mostText));
    }

    /** The same with another program, for trying out the limits. */
    Outcome run(String program, List<String> arguments) throws IOException, InterruptedException {
        Path surroundings = Files.createTempDirectory("bottega-reader");
        try {
            ProcessBuilder builder = new ProcessBuilder(command(program, arguments, surroundings))
                    .directory(surroundings.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD);
            // Passwords of the application stand in its environment.
            builder.environment().clear();
            builder.environment().put("LANG", "C.UTF-8");
            return follow(builder.start());
        } finally {
            FileSystemUtils.deleteRecursively(surroundings);
        }
    }

    private Outcome follow(Process process) throws InterruptedException {
        running.add(process);
        AtomicBoolean late = new AtomicBoolean();
        Thread watch = Thread.startVirtualThread(() -> end(process, late));
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(process.getInputStream()))) {
            Verdict verdict = Verdict.read(in, mostText * 4);
            return new Outcome.Answered(verdict);
        } catch (IOException e) {
            int code = process.waitFor();
            return late.get() || code == OUT_OF_MEMORY ? new Outcome.Overran() : new Outcome.Died(code);
        } finally {
            process.destroyForcibly();
            process.waitFor();
            watch.interrupt();
            running.remove(process);
        }
    }

    private void end(Process process, AtomicBoolean late) {
        try {
            if (process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS)) return;
            late.set(true);
            process.destroyForcibly();
        } catch (InterruptedException e) {
            // It has answered in time.
        }
    }

    /** Ends what is running now; whoever waits for it learns that it died. */
    public void end() {
        running.forEach(Process::destroyForcibly);
    }

    private List<String> command(String program, List<String> arguments, Path surroundings) {
        List<String> command = new ArrayList<>(shelter);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + memory + "m",
                "-XX:MaxMetaspaceSize=128m",
                "-XX:MaxDirectMemorySize=32m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + surroundings,
                "-Duser.home=" + surroundings,
                "-Djava.nio.channels.spi.SelectorProvider=" + NoChannels.class.getName(),
                "-cp",
                classPath()));
        // Started from the one jar that holds all others, its own launcher opens them.
        boolean packed = ClassLoader.getSystemResource(LAUNCHER.replace('.', '/') + ".class") != null;
        if (packed) command.addAll(List.of("-Dloader.main=" + program, LAUNCHER));
        else command.add(program);
        command.addAll(arguments);
        return command;
    }

    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
