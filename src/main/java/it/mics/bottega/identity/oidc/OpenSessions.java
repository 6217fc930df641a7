package it.mics.bottega.identity.oidc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionIdListener;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionInformation;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;
import org.springframework.security.web.authentication.logout.LogoutHandler;

/**
 * Ends our sessions when the issuer says so. The ready-made handler would send each session a request over the network
 * with its cookie, which fails behind proxies; here the session ends in place.
 */
class OpenSessions implements LogoutHandler, HttpSessionListener, HttpSessionIdListener {
    private static final Logger log = LoggerFactory.getLogger(OpenSessions.class);

    /** How long a note counts that does not say so itself, and by how much clocks may differ. */
    private static final Duration COUNTS = Duration.ofMinutes(2);

    private static final Duration SKEW = Duration.ofMinutes(1);

    private final OidcSessionRegistry registry;
    private final Clock clock;
    private final Map<String, Instant> heard = new ConcurrentHashMap<>();
    private final Map<String, HttpSession> open = new ConcurrentHashMap<>();

    OpenSessions(OidcSessionRegistry registry, Clock clock) {
        this.registry = registry;
        this.clock = clock;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication == null || !(authentication.getPrincipal() instanceof OidcLogoutToken token)) return;
        if (!counts(token)) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        int ended = 0;
        for (OidcSessionInformation session : registry.removeSessionInformation(token)) {
            if (end(session.getSessionId())) ended++;
        }
        if (ended > 0) log.info("The sign-in service ended {} sessions", ended);
    }

    /** Whoever catches a note and sends it again would otherwise end the session that began since then. */
    private boolean counts(OidcLogoutToken token) {
        Instant now = clock.instant();
        heard.values().removeIf(until -> until.isBefore(now));
        Instant until = token.getClaimAsInstant("exp");
        if (until == null) until = Objects.requireNonNull(token.getIssuedAt()).plus(COUNTS);
        until = until.plus(SKEW);
        return !until.isBefore(now) && heard.putIfAbsent(token.getId(), until) == null;
    }

    private boolean end(String id) {
        HttpSession session = open.remove(id);
        if (session == null) return false;
        try {
            session.invalidate();
            return true;
        } catch (IllegalStateException e) {
            // It ended by itself a moment ago.
            return false;
        }
    }

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        open.put(event.getSession().getId(), event.getSession());
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        open.remove(event.getSession().getId());
    }

    @Override
    public void sessionIdChanged(HttpSessionEvent event, String oldId) {
        open.remove(oldId);
        open.put(event.getSession().getId(), event.getSession());
    }
}
