package it.mics.bottega.identity.issuer;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Our registration at the issuer; its endpoints are asked for when they are first needed, so a start never waits for them. */
@Component
@OnIssuer
public class Issuer implements ClientRegistrationRepository {
    /** The name of the one registration, part of the callback addresses. */
    public static final String REGISTRATION = "bottega";

    private static final Logger log = LoggerFactory.getLogger(Issuer.class);
    private static final Duration PATIENCE = Duration.ofSeconds(4);
    private static final long PAUSE_NANOS = Duration.ofSeconds(2).toNanos();

    private final String address;
    private final String clientId;
    private final String clientSecret;
    private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private volatile @Nullable ClientRegistration found;
    private @Nullable Long missedAt;

    Issuer(
            @Value("${bottega.oidc.issuer}") String address,
            @Value("${bottega.oidc.client-id}") String clientId,
            @Value("${bottega.oidc.client-secret}") String clientSecret) {
        this.address = address.strip();
        this.clientId = clientId;
        this.clientSecret = clientSecret;
    }

    /** The address that stands in the issuer's tokens. */
    public String address() {
        return address;
    }

    /** True where people can sign in now. */
    public boolean answers() {
        return registration() != null;
    }

    /** True where the issuer answers at this very moment, whatever is known of it. */
    boolean answersNow() {
        return metadata() != null;
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String registrationId) {
        return registrationId.equals(REGISTRATION) ? registration() : null;
    }

    private @Nullable ClientRegistration registration() {
        ClientRegistration known = found;
        return known != null ? known : discover();
    }

    private synchronized @Nullable ClientRegistration discover() {
        if (found != null) return found;
        // Whoever comes while the issuer is away must not wait for it one after the other.
        if (missedAt != null && System.nanoTime() - missedAt < PAUSE_NANOS) return null;
        Map<String, Object> metadata = metadata();
        if (metadata == null) {
            missedAt = System.nanoTime();
            return null;
        }
        found = ClientRegistrations.fromOidcConfiguration(metadata)
                .registrationId(REGISTRATION)
                .clientId(clientId)
                .clientSecret(clientSecret)
                .clientName("Bottega")
                .scope(OidcScopes.OPENID, OidcScopes.PROFILE, OidcScopes.EMAIL)
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .userNameAttributeName(IdTokenClaimNames.SUB)
                .clientSettings(ClientRegistration.ClientSettings.builder().requireProofKey(true).build())
                .build();
        return found;
    }

    private @Nullable Map<String, Object> metadata() {
        try {
            String base = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
            HttpRequest request = HttpRequest.newBuilder(URI.create(base + "/.well-known/openid-configuration")).timeout(PATIENCE).build();
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200) return missed("status " + response.statusCode());
            Map<String, Object> metadata = JsonMapper.shared().readValue(response.body(), new TypeReference<>() {});
            if (!address.equals(metadata.get("issuer"))) return missed("it calls itself " + metadata.get("issuer"));
            return metadata;
        } catch (IOException | JacksonException | IllegalArgumentException e) {
            return missed(e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    private @Nullable Map<String, Object> missed(String why) {
        log.warn("The issuer {} cannot be used now: {}", address, why);
        return null;
    }
}
