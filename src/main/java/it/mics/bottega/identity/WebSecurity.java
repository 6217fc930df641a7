package it.mics.bottega.identity;

import jakarta.servlet.DispatcherType;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.stereotype.Component;

/** What holds for every way of signing in: public addresses, headers, no requests from other sites, fresh grants at each request. */
@Component
public class WebSecurity {
    // Vaadin's forwarded responses are committed outside the wrapper that would write the headers late.
    private static final ObjectPostProcessor<HeaderWriterFilter> EAGER = new ObjectPostProcessor<>() {
        @Override
        public <O extends HeaderWriterFilter> O postProcess(O filter) {
            filter.setShouldWriteHeadersEagerly(true);
            return filter;
        }
    };

    private final IdentityQueries queries;

    WebSecurity(IdentityQueries queries) {
        this.queries = queries;
    }

    /** Sets what every chain of filters has in common. */
    public void common(HttpSecurity http) throws Exception {
        http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .requestMatchers(
                        "/actuator/health/**",
                        "/calendar/**",
                        "/unsubscribe/*",
                        "/favicon.ico",
                        "/assets/**",
                        "/aura/**")
                .permitAll()
                .requestMatchers("/actuator/**", "/webjars/**", "/vaadinServlet/**", "/error")
                .denyAll());
        // A mail program sends it from its own server, with the secret of the address as its only right (RFC 8058).
        http.csrf(csrf -> csrf.ignoringRequestMatchers("/unsubscribe/*"));
        http.headers(headers -> headers.withObjectPostProcessor(EAGER)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        policy -> policy.policy("camera=(), microphone=(), geolocation=(), payment=()"))
                // Vaadin's client starts from inline scripts, so scripts and styles of our own origin may be inline.
                .contentSecurityPolicy(csp ->
                        csp.policyDirectives("default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval';"
                                + " style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self' ws: wss:;"
                                + " object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'")));
        http.addFilterAfter(new ForeignRequests(), HeaderWriterFilter.class);
        http.addFilterBefore(new FreshGrantsFilter(queries), AuthorizationFilter.class);
    }

    /** At an address without a page a visitor is asked to sign in, and who has signed in reads in the own language that nothing is there. */
    public static void elsewhere(AuthorizeHttpRequestsConfigurer<?>.AuthorizedUrl address) {
        address.authenticated();
    }
}
