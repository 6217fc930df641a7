package it.mics.bottega.identity.oidc;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The issuer, asked for its endpoints when they are first needed and never at the start: an issuer that does not answer
 * stops nobody from reading the public pages. What it said once stays known.
 */
class Provider implements ClientRegistrationRepository {
    static final String ID = "bottega";
    static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(2);
    static final Duration READ_TIMEOUT = Duration.ofSeconds(4);
    private static final Duration FRESH = Duration.ofSeconds(5);
    private static final Logger log = LoggerFactory.getLogger(Provider.class);

    private final String issuer;
    private final String clientId;
    private final String clientSecret;
    private final JsonMapper json;
    private final Clock clock;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(CONNECT_TIMEOUT).build();
    private volatile @Nullable ClientRegistration known;
    private volatile Answer last = new Answer(true, Instant.EPOCH);

    private record Answer(boolean given, Instant at) {}

    Provider(String issuer, String clientId, String clientSecret, JsonMapper json, Clock clock) {
        this.issuer = issuer;
        this.clientId = clientId;
        this.clientSecret = clientSecret;
        this.json = json;
        this.clock = clock;
    }

    /** The client's registration, or null while the issuer has never answered. */
    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        if (!ID.equals(id)) return null;
        if (known == null) answers();
        return known;
    }

    /** True where the issuer answers now; asked at most every few seconds. */
    boolean answers() {
        Answer before = last;
        if (isFresh(before)) return before.given();
        synchronized (this) {
            Answer meanwhile = last;
            if (isFresh(meanwhile)) return meanwhile.given();
            boolean given = discover(meanwhile.given());
            last = new Answer(given, clock.instant());
            return given;
        }
    }

    private boolean isFresh(Answer answer) {
        return answer.at().plus(FRESH).isAfter(clock.instant());
    }

    private boolean discover(boolean answeredBefore) {
        String address = issuer + (issuer.endsWith("/") ? "" : "/") + ".well-known/openid-configuration";
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                    .timeout(READ_TIMEOUT)
                    .build();
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200) throw new IOException("it answered with status " + response.statusCode());
            known = registration(response.body());
            if (!answeredBefore) log.info("The sign-in service {} answers again", issuer);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (IOException | JacksonException | IllegalArgumentException | IllegalStateException e) {
            if (answeredBefore) log.warn("The sign-in service {} cannot be used: {}", issuer, e.toString());
            return false;
        }
    }

    private ClientRegistration registration(String document) throws IOException {
        var metadata = json.readValue(document, new TypeReference<Map<String, Object>>() {});
        if (!issuer.equals(metadata.get("issuer"))) {
            throw new IOException(
                    "it calls itself " + metadata.get("issuer") + "; BOTTEGA_OIDC_ISSUER must be exactly that");
        }
        ClientRegistration.Builder client = ClientRegistrations.fromOidcConfiguration(metadata)
                .registrationId(ID)
                .clientId(clientId)
                .clientSecret(clientSecret)
                .scope("openid", "profile", "email");
        if (clientSecret.isBlank()) client.clientAuthenticationMethod(ClientAuthenticationMethod.NONE);
        return client.build();
    }
}
