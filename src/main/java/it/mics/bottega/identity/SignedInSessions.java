package it.mics.bottega.identity;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionIdListener;
import jakarta.servlet.http.HttpSessionListener;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.context.request.RequestContextHolder;

/** Ends the sessions of somebody who was erased, on every device; the one in which they did it ends itself. */
@Component
class SignedInSessions implements HttpSessionListener, HttpSessionIdListener {
    private final Map<String, HttpSession> open = new ConcurrentHashMap<>();

    @TransactionalEventListener
    void on(AccountErased event) {
        var request = RequestContextHolder.getRequestAttributes();
        String own = request == null ? "" : request.getSessionId();
        open.forEach((id, session) -> {
            if (!id.equals(own) && event.account().equals(accountOf(session))) end(session);
        });
    }

    private static @Nullable AccountId accountOf(HttpSession session) {
        try {
            Object context = session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
            return context instanceof SecurityContext security
                            && security.getAuthentication() != null
                            && security.getAuthentication().getPrincipal() instanceof SignedIn signedIn
                    ? signedIn.accountId()
                    : null;
        } catch (IllegalStateException e) {
            // It ended by itself a moment ago.
            return null;
        }
    }

    /** On a thread of its own: a page that is being drawn there must not keep the erasure waiting. */
    private static void end(HttpSession session) {
        Thread.startVirtualThread(() -> {
            try {
                session.invalidate();
            } catch (IllegalStateException e) {
                // It ended by itself a moment ago.
            }
        });
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
