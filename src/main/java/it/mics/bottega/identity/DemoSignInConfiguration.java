package it.mics.bottega.identity;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import it.mics.bottega.platform.OnDemo;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;

/** Sign-in by choosing a persona; exists only in a demonstration run. */
@Configuration(proxyBeanMethods = false)
@OnDemo
class DemoSignInConfiguration {
    @Bean
    SecurityFilterChain demoSignIn(HttpSecurity http, WebSecurity web) throws Exception {
        web.common(http);
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.loginView("/sign-in", "/").anyRequest(WebSecurity::elsewhere));
        return http.build();
    }

    @Bean
    UserDetailsService demoAccounts(IdentityQueries queries) {
        return username -> queries.accountOf(DemoAccount.PROVIDER, username)
                .flatMap(queries::actor)
                .map(actor -> new DemoAccount(actor.id(), username, FreshGrantsFilter.authorities(actor)))
                .orElseThrow(() -> new UsernameNotFoundException("No demo account of that name"));
    }
}
