package it.mics.bottega.identity;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Answers who is acting, read afresh each time, so that a revoked grant ends at once. */
@Component
public class CurrentActor {
    private final IdentityQueries queries;

    CurrentActor(IdentityQueries queries) {
        this.queries = queries;
    }

    /** The person who is acting, or {@link Actor#VISITOR}. */
    public Actor get() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedIn signedIn))
            return Actor.VISITOR;
        return queries.actor(signedIn.accountId()).orElse(Actor.VISITOR);
    }

    /** The person who is acting; refuses a visitor. */
    public Actor require() {
        Actor actor = get();
        if (actor.isVisitor()) throw new AccessDeniedException("Nobody is signed in");
        return actor;
    }
}
