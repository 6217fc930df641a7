package it.mics.bottega.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Starts that cannot go well are refused in one sentence; a killed application loses nothing. */
class StartIT {
    @Test
    void a_taken_port_is_said_in_one_sentence() throws Exception {
        PackagedApplication application = PackagedApplication.onEmptyData("taken-port");
        try (ServerSocket taken = new ServerSocket()) {
            taken.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), application.port()));
            assertRefused(application, "port " + application.port() + " is taken by another program");
        }
    }

    @Test
    void a_directory_that_cannot_be_written_is_said_in_one_sentence(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "not a directory");
        assertRefused(PackagedApplication.on("unwritable", file.resolve("data")), "cannot be written");
    }

    @Test
    void a_second_application_on_the_same_data_is_refused_and_newer_data_too() {
        try (PackagedApplication first =
                PackagedApplication.onEmptyData("same-data").start()) {
            assertRefused(
                    PackagedApplication.on("second-instance", first.data()), "another Bottega is already running");
            first.database()
                    .sql(
                            "insert into flyway_schema_history (installed_rank, version, description, type, script, installed_by, execution_time, success)"
                                    + " values (9999, '9999', 'later', 'SQL', 'V9999__later.sql', 'postgres', 1, true)")
                    .update();
        }
        assertRefused(
                PackagedApplication.on(
                        "newer-data", Path.of("target/journeys/same-data").toAbsolutePath()),
                "newer version of Bottega");
    }

    @Test
    void the_demonstration_is_refused_to_other_computers() {
        assertRefused(
                PackagedApplication.onEmptyData("open-demo").with("SERVER_ADDRESS", "0.0.0.0"),
                "only served on this computer");
    }

    @Test
    void a_killed_application_takes_its_database_over_and_has_lost_nothing() {
        PackagedApplication first = PackagedApplication.onEmptyData("killed").start();
        JdbcClient database = first.database();
        database.sql(
                        "insert into account (id, display_name, created_at) values (gen_random_uuid(), 'Was acknowledged', now())")
                .update();
        first.kill();
        try (PackagedApplication second =
                PackagedApplication.on("killed-again", first.data()).start()) {
            assertThat(second.output()).contains("was taken over");
            assertThat(names(second.database())).isEqualTo(1);
        }
        try (PackagedApplication third =
                PackagedApplication.on("stopped-and-started", first.data()).start()) {
            assertThat(third.output()).doesNotContain("was taken over");
            assertThat(names(third.database())).isEqualTo(1);
        }
    }

    @Test
    void with_an_external_database_nothing_embedded_and_nothing_of_the_demonstration_is_there() {
        try (PackagedApplication host = PackagedApplication.onEmptyData("host")
                .with("BOTTEGA_DEMO", "false")
                .start()) {
            host.database().sql("create database external").update();
            String url = "jdbc:postgresql://127.0.0.1:" + databasePort(host) + "/external";
            try (PackagedApplication guest = PackagedApplication.onEmptyData("guest")
                    .with("SPRING_DATASOURCE_URL", url)
                    .with("SPRING_DATASOURCE_USERNAME", "postgres")
                    .with("SPRING_DATASOURCE_PASSWORD", password(host))
                    .with("BOTTEGA_DEMO", "true")
                    .start()) {
                assertThat(guest.data().resolve("postgres")).doesNotExist();
                assertThat(guest.output()).contains("PostgreSQL is external").contains("nobody can");
                HttpRequest.Builder form = HttpRequest.newBuilder(URI.create(guest.url() + "/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("username=company&password=demo"));
                assertThat(guest.send(form).headers().firstValue("Location").orElse(""))
                        .doesNotEndWith("/");
                assertThat(guest.status("/actuator/health/readiness")).isEqualTo(200);
            }
        }
    }

    private static int names(JdbcClient database) {
        return database.sql("select count(*) from account where display_name = 'Was acknowledged'")
                .query(Integer.class)
                .single();
    }

    private static String databasePort(PackagedApplication application) {
        return read(application.data().resolve("postgres/postmaster.pid"))
                .lines()
                .skip(3)
                .findFirst()
                .orElseThrow()
                .strip();
    }

    private static String password(PackagedApplication application) {
        return read(application.data().resolve("postgres.password")).strip();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void assertRefused(PackagedApplication application, String words) {
        String output = application.startAndEnd();
        assertThat(application.exitCode()).isNotZero();
        assertThat(output).contains("Bottega did not start: ").contains(words).doesNotContain("\tat ");
    }
}
