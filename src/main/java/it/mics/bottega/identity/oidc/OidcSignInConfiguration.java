package it.mics.bottega.identity.oidc;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import it.mics.bottega.identity.People;
import it.mics.bottega.identity.WebSecurity;
import it.mics.bottega.platform.OnIssuer;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.session.InMemoryOidcSessionRegistry;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.session.HttpSessionEventPublisher;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Sign-in through an OpenID Connect issuer; exists only where one is configured. */
@Configuration(proxyBeanMethods = false)
@OnIssuer
class OidcSignInConfiguration {
    private static final Logger log = LoggerFactory.getLogger(OidcSignInConfiguration.class);

    @Bean
    Provider provider(
            @Value("${bottega.oidc.issuer}") String issuer,
            @Value("${bottega.oidc.client-id}") String clientId,
            @Value("${bottega.oidc.client-secret:}") String clientSecret,
            JsonMapper json,
            Clock clock) {
        return new Provider(issuer, clientId, clientSecret, json, clock);
    }

    @Bean
    ProviderHealth oidcHealthIndicator(Provider provider) {
        return new ProviderHealth(provider);
    }

    @Bean
    OidcSessionRegistry oidcSessions() {
        return new InMemoryOidcSessionRegistry();
    }

    @Bean
    OpenSessions openSessions(OidcSessionRegistry registry, Clock clock) {
        return new OpenSessions(registry, clock);
    }

    /** Tells Spring Security of changed session ids, so that it knows which session belongs to which one of the issuer. */
    @Bean
    HttpSessionEventPublisher sessionEvents() {
        return new HttpSessionEventPublisher();
    }

    @Bean
    SecurityFilterChain oidcSignIn(
            HttpSecurity http,
            WebSecurity web,
            Provider provider,
            OpenSessions sessions,
            FirstSignIn accounts,
            People people)
            throws Exception {
        web.common(http);
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.oauth2LoginPage(SignInDoor.AUTHORIZATION, "{baseUrl}/")
                        .anyRequest(WebSecurity::elsewhere));
        http.oauth2Login(login -> login.failureHandler(refused())
                .authorizedClientRepository(new ForgottenTokens())
                .tokenEndpoint(token -> token.accessTokenResponseClient(tokens()))
                .userInfoEndpoint(
                        info -> info.oidcUserService(new OidcUsers(accounts, people, new RestTemplate(timely())))));
        http.oidcLogout(logout -> logout.backChannel(channel -> channel.logoutHandler(sessions)));
        http.addFilterBefore(new SignInDoor(provider), OAuth2AuthorizationRequestRedirectFilter.class);
        return http.build();
    }

    private static AuthenticationFailureHandler refused() {
        return (request, response, failure) -> {
            String code = failure instanceof OAuth2AuthenticationException refusal
                    ? refusal.getError().getErrorCode()
                    : "";
            boolean suspended = code.equals(OidcUsers.SUSPENDED);
            if (!suspended) log.warn("A sign-in failed: {}", failure.toString());
            response.sendRedirect(request.getContextPath() + SignInDoor.problem(suspended ? "suspended" : "failed"));
        };
    }

    private static RestClientAuthorizationCodeTokenResponseClient tokens() {
        var client = new RestClientAuthorizationCodeTokenResponseClient();
        client.setRestClient(RestClient.builder()
                .requestFactory(timely())
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        return client;
    }

    /** Requests that give up soon: whoever signs in is waiting. */
    private static JdkClientHttpRequestFactory timely() {
        var factory = new JdkClientHttpRequestFactory(java.net.http.HttpClient.newBuilder()
                .connectTimeout(Provider.CONNECT_TIMEOUT)
                .build());
        factory.setReadTimeout(Provider.READ_TIMEOUT);
        return factory;
    }
}
