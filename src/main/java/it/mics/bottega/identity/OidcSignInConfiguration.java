package it.mics.bottega.identity;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import it.mics.bottega.identity.issuer.Issuer;
import it.mics.bottega.identity.issuer.OnIssuer;
import it.mics.bottega.identity.issuer.SessionsEndedByIssuer;
import it.mics.bottega.identity.issuer.SignInDoor;
import it.mics.bottega.platform.RunMode;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.oidc.session.InMemoryOidcSessionRegistry;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/** Sign-in and sign-out through the configured issuer; without one, and without a demonstration, nobody can sign in. */
@Configuration(proxyBeanMethods = false)
class OidcSignInConfiguration {
    @Bean
    @OnIssuer
    OidcSessionRegistry oidcSessions() {
        return new InMemoryOidcSessionRegistry();
    }

    @Bean
    @OnIssuer
    SecurityFilterChain issuerSignIn(HttpSecurity http, WebSecurity web, Issuer issuer, OidcUsers users, SessionsEndedByIssuer sessions)
            throws Exception {
        web.common(http);
        http.addFilterBefore(new SignInDoor(issuer), OAuth2AuthorizationRequestRedirectFilter.class);
        http.oauth2Login(login -> login.userInfoEndpoint(user -> user.oidcUserService(users)).failureUrl("/" + SignInDoor.CLOSED + "?refused"));
        http.oidcLogout(logout -> logout.backChannel(channel -> channel.logoutHandler(sessions)));
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.oauth2LoginPage("/oauth2/authorization/" + Issuer.REGISTRATION, "{baseUrl}/"));
        return http.build();
    }

    @Bean
    @Conditional(NobodySignsIn.class)
    SecurityFilterChain closedSignIn(HttpSecurity http, WebSecurity web) throws Exception {
        web.common(http);
        http.addFilterBefore(new SignInDoor(null), AuthorizationFilter.class);
        http.exceptionHandling(handling -> handling.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/sign-in")));
        http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> {});
        return http.build();
    }

    /** Neither an issuer nor a demonstration. */
    static class NobodySignsIn implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            RunMode mode = RunMode.of(context.getEnvironment());
            return !mode.demo() && !mode.externalIssuer();
        }
    }
}
