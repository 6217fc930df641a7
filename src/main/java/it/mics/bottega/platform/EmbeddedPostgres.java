package it.mics.bottega.platform;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A durable PostgreSQL of our own on a directory of our own, for root and for ordinary users. It survives a killed
 * application: the next start takes the running server over.
 */
public final class EmbeddedPostgres implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final int MAJOR = 18;

    private final Path home;
    private final Path data;
    private final Path secret;
    private final List<String> prefix;
    private final String password;
    private final int port;

    /** Starts the server of this directory, creating it where it is missing. */
    public EmbeddedPostgres(DataDirectory directory) throws IOException, InterruptedException {
        data = directory.resolve("postgres");
        secret = directory.resolve("postgres.password");
        home = PostgresBinaries.unpacked(Path.of(System.getProperty("user.home"), ".cache", "bottega"));
        prefix = RootPrefix.of(home, data);
        if (Files.exists(data.resolve("global/pg_control"))) {
            checkVersion();
            password = Files.readString(secret).strip();
        } else {
            password = HexFormat.of().formatHex(new SecureRandom().generateSeed(24));
            create();
        }
        OptionalInt running = runningPort();
        if (running.isPresent()) {
            port = running.getAsInt();
            log.info("PostgreSQL was still running on port {} and was taken over", port);
        } else {
            port = freePort();
            start();
        }
    }

    /** Its address for a driver. */
    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    /** The password of its user, postgres. */
    public String password() {
        return password;
    }

    @Override
    public void close() throws IOException, InterruptedException {
        run(60, program("pg_ctl"), "-D", data.toString(), "-m", "fast", "-w", "stop");
    }

    private void checkVersion() throws IOException {
        int found =
                Integer.parseInt(Files.readString(data.resolve("PG_VERSION")).strip());
        if (found != MAJOR) {
            throw new StartupRefusal(
                    "the data in " + data + " was written by PostgreSQL " + found + " and this version reads " + MAJOR
                            + "; start the Bottega that wrote it, or set BOTTEGA_DATA_DIR to another directory.");
        }
    }

    private void create() throws IOException, InterruptedException {
        Files.deleteIfExists(secret);
        Files.writeString(secret, password);
        restrict(secret);
        Path passwordFile = Files.createTempFile("bottega", "");
        try {
            Files.writeString(passwordFile, password);
            RootPrefix.handOver(prefix, passwordFile);
            run(
                    90,
                    program("initdb"),
                    "-D",
                    data.toString(),
                    "-U",
                    "postgres",
                    "-E",
                    "UTF8",
                    "--locale=C.UTF-8",
                    "--auth=scram-sha-256",
                    "--pwfile=" + passwordFile);
        } finally {
            Files.deleteIfExists(passwordFile);
        }
    }

    private void start() throws IOException, InterruptedException {
        Files.deleteIfExists(data.resolve("postmaster.pid"));
        run(
                90,
                program("pg_ctl"),
                "-D",
                data.toString(),
                "-w",
                "-t",
                "80",
                "-l",
                data.resolve("server.log").toString(),
                "-o",
                "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c shared_buffers=128MB"
                        + " -c max_connections=60",
                "start");
    }

    /** The port of the server that a killed application left behind, if it still answers. */
    private OptionalInt runningPort() throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) return OptionalInt.empty();
        List<String> lines = Files.readAllLines(pidFile);
        if (lines.size() < 4) return OptionalInt.empty();
        boolean alive = ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                .filter(ProcessHandle::isAlive)
                .isPresent();
        if (!alive) return OptionalInt.empty();
        int found = Integer.parseInt(lines.get(3).strip());
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), found), 1000);
            return OptionalInt.of(found);
        } catch (IOException e) {
            return OptionalInt.empty();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void restrict(Path file) throws IOException {
        try {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        } catch (UnsupportedOperationException e) {
            // Windows keeps the user's profile private by itself.
        }
    }

    private String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    private void run(int seconds, String... command) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(prefix);
        all.addAll(List.of(command));
        Path output = Files.createTempFile("bottega-postgres", ".out");
        try {
            Process process = new ProcessBuilder(all)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            if (!process.waitFor(seconds, TimeUnit.SECONDS) || process.exitValue() != 0) {
                log.error("PostgreSQL said: {}", Files.readString(output));
                throw new StartupRefusal("the embedded PostgreSQL did not answer (" + command[0] + "); see "
                        + data.resolve("server.log") + ", or set SPRING_DATASOURCE_URL to a PostgreSQL 18.");
            }
        } finally {
            Files.deleteIfExists(output);
        }
    }
}
