package it.mics.bottega.journey;

import it.mics.bottega.FreshTestData;
import it.mics.bottega.journey.wire.MailServer;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The jar as it is shipped, in a process of its own. */
public final class PackagedApplication implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    private static PackagedApplication shared;

    private final Path data;
    private final Path output;
    private final int port;
    private final Map<String, String> settings = new LinkedHashMap<>();
    private Process process;

    private PackagedApplication(String name, Path data) {
        this(name, data, freePort());
    }

    private PackagedApplication(String name, Path data, int port) {
        this.data = data;
        this.port = port;
        this.output = Path.of("target/journeys", name + ".log");
    }

    /** The one, with the demonstration in it, that all tests of a run share. */
    public static synchronized PackagedApplication shared() {
        // While journeys are written, -Dbottega.running=8080 -Dbottega.data=data saves the start.
        if (shared == null && Integer.getInteger("bottega.running") != null) {
            shared =
                    running(Integer.getInteger("bottega.running"), Path.of(System.getProperty("bottega.data", "data")));
        }
        if (shared == null) {
            shared = MailServer.takes(onEmptyData("journey")).start();
            Runtime.getRuntime().addShutdownHook(new Thread(shared::close));
        }
        return shared;
    }

    /** One on an empty data directory of its own below target/journeys; not started yet. */
    public static PackagedApplication onEmptyData(String name) {
        Path data = Path.of("target/journeys", name).toAbsolutePath();
        FreshTestData.empty(data);
        return new PackagedApplication(name, data);
    }

    /** One on this data directory, whatever it holds; not started yet. */
    public static PackagedApplication on(String name, Path data) {
        return new PackagedApplication(name, data);
    }

    /** One that somebody has started already, at this port and on this data. */
    static PackagedApplication running(int port, Path data) {
        return new PackagedApplication("running", data, port);
    }

    /** Sets an environment variable for the next start. */
    public PackagedApplication with(String variable, String value) {
        settings.put(variable, value);
        return this;
    }

    /** Starts and waits until the first page answers. */
    public PackagedApplication start() {
        launch();
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (status("/") != 200) {
            if (!process.isAlive()) throw new IllegalStateException("The application ended: " + output());
            if (System.nanoTime() > until)
                throw new IllegalStateException("The application did not answer: " + output());
            pause();
        }
        return this;
    }

    /** Starts, waits for the end and answers everything that was printed. */
    public String startAndEnd() {
        launch();
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("The application did not end: " + output());
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return output();
    }

    private void launch() {
        try {
            Files.createDirectories(output.getParent());
            List<String> command = new ArrayList<>(List.of(
                    ProcessHandle.current().info().command().orElseThrow(),
                    "--add-modules=jdk.incubator.vector",
                    "--enable-native-access=ALL-UNNAMED",
                    "--sun-misc-unsafe-memory-access=allow",
                    "-Xmx1g",
                    "-jar",
                    jar()));
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
            builder.environment().put("SERVER_PORT", String.valueOf(port));
            builder.environment().put("BOTTEGA_DATA_DIR", data.toString());
            builder.environment().putAll(settings);
            process = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String jar() {
        File jar = new File(System.getProperty("bottega.jar", "target/bottega-0.1.0.jar"));
        if (!jar.isFile()) throw new IllegalStateException("There is no " + jar + ": run ./bottega package first");
        return jar.getPath();
    }

    /** The address without a slash at the end. */
    public String url() {
        return "http://localhost:" + port;
    }

    /** The port it listens on. */
    public int port() {
        return port;
    }

    /** The data directory. */
    public Path data() {
        return data;
    }

    /** The exit code after the end. */
    public int exitCode() {
        return process.exitValue();
    }

    /** Everything printed so far. */
    public String output() {
        try {
            return Files.exists(output) ? Files.readString(output) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The status of a page, or -1 where nothing answers. */
    public int status(String path) {
        try {
            return get(path).statusCode();
        } catch (IllegalStateException e) {
            return -1;
        }
    }

    /** The embedded database of the running application. */
    public JdbcClient database() {
        try {
            String database = Files.readAllLines(data.resolve("postgres/postmaster.pid"))
                    .get(3)
                    .strip();
            return JdbcClient.create(new DriverManagerDataSource(
                    "jdbc:postgresql://127.0.0.1:" + database + "/postgres",
                    "postgres",
                    Files.readString(data.resolve("postgres.password")).strip()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fetches a page without following redirects. */
    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(url() + path)).timeout(Duration.ofSeconds(30)));
    }

    /** Sends any request. */
    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Ends as a power cut would. */
    public void kill() {
        process.destroyForcibly();
        await();
    }

    @Override
    public void close() {
        if (process == null) return;
        process.destroy();
        await();
    }

    private void await() {
        try {
            if (!process.waitFor(40, TimeUnit.SECONDS))
                process.destroyForcibly().waitFor();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A port that was free a moment ago. */
    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
