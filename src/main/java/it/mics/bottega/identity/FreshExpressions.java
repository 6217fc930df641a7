package it.mics.bottega.identity;

import java.util.Optional;
import java.util.function.Supplier;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.expression.EvaluationContext;
import org.springframework.security.access.expression.method.DefaultMethodSecurityExpressionHandler;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.stereotype.Component;

/** Lets a service ask for the roles that somebody holds at this moment, whatever the session still says of them. */
@Component
class FreshExpressions extends DefaultMethodSecurityExpressionHandler {
    private static final Authentication NOBODY =
            new AnonymousAuthenticationToken("nobody", "nobody", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"));

    private final ObjectProvider<IdentityQueries> queries;

    /** Security is put around beans before there is a database to ask, so it is looked for when it is needed. */
    FreshExpressions(ObjectProvider<IdentityQueries> queries) {
        this.queries = queries;
    }

    @Override
    public EvaluationContext createEvaluationContext(
            Supplier<? extends @Nullable Authentication> authentication, MethodInvocation invocation) {
        return super.createEvaluationContext(() -> fresh(authentication.get()), invocation);
    }

    private @Nullable Authentication fresh(@Nullable Authentication held) {
        if (held == null || !(held.getPrincipal() instanceof SignedIn signedIn)) return held;
        Optional<Actor> actor = queries.getObject().actor(signedIn.accountId());
        return actor.map(now -> FreshGrantsFilter.with(held, FreshGrantsFilter.authorities(now)))
                .orElse(NOBODY);
    }
}
