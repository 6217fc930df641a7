package it.mics.bottega.identity;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import it.mics.bottega.platform.OnClosedDoor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/** The public pages without any way of signing in; the sign-in page says why. */
@Configuration(proxyBeanMethods = false)
@OnClosedDoor
class ClosedDoorConfiguration {
    @Bean
    SecurityFilterChain closedDoor(HttpSecurity http, WebSecurity web) throws Exception {
        web.common(http);
        http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.anyRequest(WebSecurity::elsewhere));
        http.exceptionHandling(
                failures -> failures.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/sign-in")));
        return http.build();
    }
}
