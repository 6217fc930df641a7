package it.mics.bottega.identity.issuer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionInformation;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/**
 * Ends the sessions that the issuer says are over. It does so directly rather than by a request to ourselves, which
 * would have to guess the address, the certificate and the proxy in front.
 */
@Component
@OnIssuer
public class SessionsEndedByIssuer implements LogoutHandler, HttpSessionListener {
    private static final Logger log = LoggerFactory.getLogger(SessionsEndedByIssuer.class);

    private final OidcSessionRegistry registry;
    private final Set<HttpSession> sessions = ConcurrentHashMap.newKeySet();

    SessionsEndedByIssuer(OidcSessionRegistry registry) {
        this.registry = registry;
    }

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        sessions.add(event.getSession());
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        sessions.remove(event.getSession());
    }

    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication == null || !(authentication.getPrincipal() instanceof OidcLogoutToken token)) return;
        int ended = 0;
        for (OidcSessionInformation information : registry.removeSessionInformation(token)) {
            for (HttpSession session : sessions) ended += end(session, information.getSessionId());
        }
        log.info("The issuer ended {} sessions", ended);
    }

    private int end(HttpSession session, String id) {
        try {
            if (!session.getId().equals(id)) return 0;
            session.invalidate();
            return 1;
        } catch (IllegalStateException e) {
            // It ended by itself meanwhile.
            return 0;
        }
    }
}
