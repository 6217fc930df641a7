package it.mics.bottega.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.user.OAuth2User;
import org.springframework.web.filter.OncePerRequestFilter;

/** Brings the authorities of the session up to date with the grants at each request, and ends sessions of suspended accounts. */
class FreshGrantsFilter extends OncePerRequestFilter {
    private final IdentityQueries queries;

    FreshGrantsFilter(IdentityQueries queries) {
        this.queries = queries;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/VAADIN/") || path.startsWith("/assets/") || path.startsWith("/aura/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn)
            refresh(request, authentication, signedIn);
        chain.doFilter(request, response);
    }

    private void refresh(HttpServletRequest request, Authentication authentication, SignedIn signedIn) {
        Optional<Actor> actor = queries.actor(signedIn.accountId());
        if (actor.isEmpty()) {
            SecurityContextHolder.clearContext();
            var session = request.getSession(false);
            if (session != null) session.invalidate();
            return;
        }
        Set<GrantedAuthority> wanted = authorities(actor.get());
        if (!wanted.equals(new LinkedHashSet<>(authentication.getAuthorities()))) {
            // The session holds this very context object, so the change reaches it.
            SecurityContextHolder.getContext().setAuthentication(with(authentication, wanted));
        }
    }

    static Set<GrantedAuthority> authorities(Actor actor) {
        Set<GrantedAuthority> all = new LinkedHashSet<>();
        actor.authorities().forEach(authority -> all.add(new SimpleGrantedAuthority(authority)));
        return all;
    }

    static Authentication with(Authentication old, Collection<GrantedAuthority> authorities) {
        if (old instanceof OAuth2AuthenticationToken token && token.getPrincipal() instanceof OAuth2User user) {
            var fresh = new OAuth2AuthenticationToken(user, authorities, token.getAuthorizedClientRegistrationId());
            fresh.setDetails(old.getDetails());
            return fresh;
        }
        var fresh = UsernamePasswordAuthenticationToken.authenticated(
                java.util.Objects.requireNonNull(old.getPrincipal()), old.getCredentials(), authorities);
        fresh.setDetails(old.getDetails());
        return fresh;
    }
}
