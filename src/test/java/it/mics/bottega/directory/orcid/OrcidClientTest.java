package it.mics.bottega.directory.orcid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import it.mics.bottega.directory.editing.ProfileDraft;
import it.mics.bottega.kernel.RuleViolation;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class OrcidClientTest {
    private static final String ORCID = "0000-0002-1825-0097";
    private static final String WORKS = """
            {"last-modified-date":{"value":1700000000000},"group":[
              {"external-ids":{"external-id":[]},"work-summary":[
                {"put-code":1,"title":{"title":{"value":"An older version"},"subtitle":null},"publication-date":{"year":{"value":"2020"}},"display-index":"0","external-ids":null},
                {"put-code":2,"title":{"title":{"value":"Edible <i>coatings</i>\\n for fruit"}},"type":"journal-article","display-index":"1",
                 "external-ids":{"external-id":[
                   {"external-id-type":"issn","external-id-value":"1234-5678","external-id-relationship":"part-of"},
                   {"external-id-type":"doi","external-id-value":"https://doi.org/10.1000/ABC","external-id-normalized":{"value":"10.1000/abc"},"external-id-relationship":"self"}]},
                 "publication-date":{"year":{"value":"2021"},"month":{"value":"03"}}}]},
              {"external-ids":null,"work-summary":[{"put-code":3,"title":{"title":{"value":"A patent"}},"publication-date":null,"display-index":"0"}]},
              {"work-summary":[{"put-code":4,"title":null}]}],"path":"/0000-0002-1825-0097/works"}
            """;

    private final AtomicReference<String> asked = new AtomicReference<>("");
    private HttpServer server;
    private OrcidClient client;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
        client = new OrcidClient(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/"),
                Duration.ofSeconds(2),
                JsonMapper.builder().build());
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void the_preferred_summary_of_each_group_is_a_work() {
        answer(200, WORKS.getBytes(StandardCharsets.UTF_8));
        assertThat(client.works(ORCID))
                .containsExactly(
                        new OrcidWork("Edible coatings for fruit", 2021, "10.1000/abc"),
                        new OrcidWork("A patent", null, null));
        assertThat(asked.get()).isEqualTo("/v3.0/" + ORCID + "/works application/json");
    }

    @Test
    void an_answer_without_works_is_an_empty_list() {
        answer(200, "{\"group\":[]}".getBytes(StandardCharsets.UTF_8));
        assertThat(client.works(ORCID)).isEmpty();
    }

    @Test
    void what_goes_wrong_is_said() {
        refused(404, "{}", "directory.orcid.notFound");
        refused(409, "{}", "directory.orcid.notFound");
        refused(429, "", "directory.orcid.busy");
        refused(503, "", "directory.orcid.failed");
        refused(302, "", "directory.orcid.failed");
        refused(200, "<html>", "directory.orcid.malformed");
        refused(200, "{\"group\":{}}", "directory.orcid.malformed");
        refused(200, "", "directory.orcid.malformed");
        refused(200, "[".repeat(5000), "directory.orcid.malformed");
        refused(200, " ".repeat(9 * 1024 * 1024), "directory.orcid.huge");
    }

    @Test
    void who_does_not_answer_or_answers_without_end_is_not_waited_for() {
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try {
                for (int i = 0; i < 100; i++) {
                    exchange.getResponseBody().write(' ');
                    exchange.getResponseBody().flush();
                    Thread.sleep(100);
                }
            } catch (IOException | InterruptedException e) {
                exchange.close();
            }
        });
        refused("directory.orcid.unreachable");
        server.stop(0);
        refused("directory.orcid.unreachable");
    }

    @Test
    void works_that_the_profile_has_are_recognised_by_doi_or_by_title_and_year() {
        KnownOutputs known = new KnownOutputs(List.of(
                new ProfileDraft.Output(UUID.randomUUID(), "Coatings", 2020, "https://doi.org/10.1000/ABC", true),
                new ProfileDraft.Output(UUID.randomUUID(), "Qualità della pelle: un metodo", 2019, "", true)));
        assertThat(known.has(new OrcidWork("Edible coatings", 2021, "10.1000/abc")))
                .isTrue();
        assertThat(known.has(new OrcidWork("QUALITA' DELLA PELLE — un metodo", 2019, "10.1000/other")))
                .isTrue();
        assertThat(known.has(new OrcidWork("Qualità della pelle: un metodo", 2018, null)))
                .isFalse();
    }

    private void answer(int status, byte[] body) {
        server.createContext("/", exchange -> {
            asked.set(exchange.getRequestURI() + " "
                    + exchange.getRequestHeaders().getFirst("Accept"));
            if (status == 302) exchange.getResponseHeaders().set("Location", "http://127.0.0.1:1/");
            try (exchange) {
                exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
                if (body.length > 0) exchange.getResponseBody().write(body);
            }
        });
    }

    private void refused(int status, String body, String key) {
        answer(status, body.getBytes(StandardCharsets.UTF_8));
        refused(key);
        server.removeContext("/");
    }

    private void refused(String key) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> client.works(ORCID))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
