package it.mics.bottega.journey;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The real Keycloak with the realm that we ship, in a process of its own. */
final class Keycloak implements AutoCloseable {
    static final String PASSWORD = "development-only";
    static final String SECRET = "development-only-client-secret";

    private static final String ADMINISTRATOR = "administrator";
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.shared();

    private final String url;
    private final Process process;

    Keycloak(String application) throws IOException, InterruptedException {
        Path home = Path.of(System.getProperty("bottega.keycloak", "target/keycloak"))
                .toAbsolutePath();
        if (!Files.isDirectory(home))
            throw new IllegalStateException("There is no " + home + ": run ./bottega -Pkeycloak verify");
        int port = PackagedApplication.freePort();
        url = "http://127.0.0.1:" + port;
        FileSystemUtils.deleteRecursively(home.resolve("data"));
        Files.createDirectories(home.resolve("data/import"));
        Files.copy(
                Path.of("docker/keycloak/realm.json"),
                home.resolve("data/import/realm.json"),
                StandardCopyOption.REPLACE_EXISTING);
        Path output = Path.of("target/journeys/keycloak-server.log");
        Files.createDirectories(output.getParent());
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        "sh",
                        home.resolve("bin/kc.sh").toString(),
                        "start-dev",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port,
                        "--http-management-port=" + PackagedApplication.freePort(),
                        "--import-realm",
                        "--cache=local"))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment()
                .putAll(Map.of(
                        "JAVA_HOME", System.getProperty("java.home"),
                        "JAVA_OPTS_APPEND", "-Xmx768m",
                        "BOTTEGA_PUBLIC_URL", application,
                        "KC_BOOTSTRAP_ADMIN_USERNAME", ADMINISTRATOR,
                        "KC_BOOTSTRAP_ADMIN_PASSWORD", PASSWORD));
        process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() > until)
                throw new IllegalStateException("Keycloak did not answer, see " + output);
            Thread.sleep(500);
        }
    }

    String issuer() {
        return url + "/realms/bottega";
    }

    /** What an administrator does who ends all sessions of a person. */
    void endSessions(String username) throws IOException, InterruptedException {
        JsonNode token = JSON.readTree(form(
                "/realms/master/protocol/openid-connect/token",
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "admin-cli",
                        "username",
                        ADMINISTRATOR,
                        "password",
                        PASSWORD)));
        String bearer = "Bearer " + token.get("access_token").asString();
        HttpRequest.Builder find =
                HttpRequest.newBuilder(URI.create(url + "/admin/realms/bottega/users?exact=true&username=" + username));
        String id = JSON.readTree(send(find.header("Authorization", bearer)).body())
                .get(0)
                .get("id")
                .asString();
        HttpRequest.Builder end = HttpRequest.newBuilder(
                        URI.create(url + "/admin/realms/bottega/users/" + id + "/logout"))
                .header("Authorization", bearer)
                .POST(HttpRequest.BodyPublishers.noBody());
        if (send(end).statusCode() != 204)
            throw new IllegalStateException("Keycloak did not end the sessions of " + username);
    }

    private boolean answers() throws InterruptedException {
        try {
            return send(HttpRequest.newBuilder(URI.create(issuer() + "/.well-known/openid-configuration")))
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private String form(String path, Map<String, String> fields) throws IOException, InterruptedException {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(url + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body)))
                .body();
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HTTP.send(request.timeout(Duration.ofSeconds(20)).build(), HttpResponse.BodyHandlers.ofString());
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
