package it.mics.bottega.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import it.mics.bottega.BottegaViewTest;
import it.mics.bottega.identity.Personas;
import it.mics.bottega.platform.OnDemo;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;

/** The run of the tests is neither a demonstration nor has it an issuer: nobody can sign in, and the page says so. */
@ViewPackages(classes = SignInView.class)
class ClosedDoorTest extends BottegaViewTest {
    @Autowired
    ApplicationContext context;

    @Autowired
    FilterChainProxy security;

    @Test
    void nothing_of_the_demonstration_is_there() {
        assertThat(context.getBeanNamesForType(Personas.class)).isEmpty();
        assertThat(context.getBeanNamesForType(UserDetailsService.class)).isEmpty();
        assertThat(Stream.of(context.getBeanDefinitionNames())
                        .filter(name -> context.findAnnotationOnBean(name, OnDemo.class) != null))
                .isEmpty();
    }

    @Test
    void no_filter_takes_credentials() {
        assertThat(security.getFilterChains().stream().flatMap(chain -> chain.getFilters().stream()))
                .noneMatch(AbstractAuthenticationProcessingFilter.class::isInstance);
    }

    @Test
    void the_sign_in_page_says_so_in_both_languages() {
        visit();
        UI.getCurrent().navigate("sign-in");
        assertThat(pageText()).contains("Nobody can sign in here yet").contains("BOTTEGA_OIDC_ISSUER");
        visit();
        UI.getCurrent().setLocale(Locale.ITALIAN);
        UI.getCurrent().navigate("sign-in");
        assertThat(pageText()).contains("Qui per ora non entra nessuno").contains("BOTTEGA_OIDC_ISSUER");
    }
}
