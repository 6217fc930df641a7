package it.mics.bottega.directory.orcid;

import it.mics.bottega.kernel.RuleViolation;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import tools.jackson.databind.json.JsonMapper;

/** Asks ORCID's public API for the works of one person; whatever goes wrong is said in words and leaves nothing behind. */
final class OrcidClient {
    private static final int MOST_BYTES = 8 * 1024 * 1024;
    private static final Duration CONNECT = Duration.ofSeconds(5);

    private final URI base;
    private final Duration patience;
    private final WorksReader reader;

    OrcidClient(URI base, Duration patience, JsonMapper json) {
        this.base = base;
        this.patience = patience;
        reader = new WorksReader(json);
    }

    List<OrcidWork> works(String orcid) {
        String path = base.toString().replaceFirst("/+$", "") + "/v3.0/" + orcid + "/works";
        HttpRequest request = HttpRequest.newBuilder(URI.create(path))
                .header("Accept", "application/json")
                .timeout(patience)
                .build();
        // Redirections are not followed: where the address leads is what the operator has set.
        try (HttpClient client = HttpClient.newBuilder().connectTimeout(CONNECT).build()) {
            CompletableFuture<byte[]> answer = client.sendAsync(request, HttpResponse.BodyHandlers.ofInputStream())
                    .thenApplyAsync(OrcidClient::body);
            try {
                // The limit holds for the whole answer, however slowly it trickles in.
                return reader.read(answer.get(patience.toMillis(), TimeUnit.MILLISECONDS));
            } catch (ExecutionException e) {
                if (e.getCause() instanceof RuleViolation refusal) throw refusal;
                throw new RuleViolation("directory.orcid.unreachable");
            } catch (TimeoutException e) {
                throw new RuleViolation("directory.orcid.unreachable");
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new RuleViolation("directory.orcid.unreachable");
            } finally {
                client.shutdownNow();
            }
        }
    }

    private static byte[] body(HttpResponse<InputStream> response) {
        try (InputStream in = response.body()) {
            switch (response.statusCode()) {
                case 200 -> {
                    byte[] bytes = in.readNBytes(MOST_BYTES + 1);
                    if (bytes.length > MOST_BYTES) throw new RuleViolation("directory.orcid.huge");
                    return bytes;
                }
                case 404, 409, 410 -> throw new RuleViolation("directory.orcid.notFound");
                case 429 -> throw new RuleViolation("directory.orcid.busy");
                default -> throw new RuleViolation("directory.orcid.failed", response.statusCode());
            }
        } catch (IOException e) {
            throw new RuleViolation("directory.orcid.unreachable");
        }
    }
}
