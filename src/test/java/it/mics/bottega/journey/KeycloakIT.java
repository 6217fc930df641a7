package it.mics.bottega.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import it.mics.bottega.kernel.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sign-in with the real Keycloak and the realm that we ship; part of the profile {@code keycloak}. */
class KeycloakIT extends Journey {
    private PackagedApplication application;
    private Keycloak keycloak;

    @BeforeAll
    void startBoth() throws Exception {
        application = PackagedApplication.onEmptyData("keycloak");
        keycloak = new Keycloak(application.url());
        application
                .with("BOTTEGA_OIDC_ISSUER", keycloak.issuer())
                .with("BOTTEGA_OIDC_CLIENT_SECRET", Keycloak.SECRET)
                .with("BOTTEGA_PUBLIC_URL", application.url())
                .start();
        application
                .database()
                .sql(
                        "insert into organisation (id, key, name_it, name_en, kind, programme_role)"
                                + " values (gen_random_uuid(), 'murgiana-salotti', 'Murgiana Salotti', 'Murgiana Salotti', 'COMPANY', 'EXTERNAL')")
                .update();
    }

    @AfterAll
    void stopBoth() {
        if (application != null) application.close();
        if (keycloak != null) keycloak.close();
    }

    @ParameterizedTest
    @CsvSource({
        "company, Marta Schiavone, COMPANY_MEMBER ORGANISATION",
        "researcher, Giulia Ferrante, RESEARCHER GLOBAL",
        "spoke-3, Leader Spoke 3, SPOKE_LEADER SPOKE 3",
        "spoke-6, Leader Spoke 6, SPOKE_LEADER SPOKE 6",
        "programme-office, Programme Office, PROGRAMME_OFFICE GLOBAL",
        "auditor, Programme Auditor, AUDITOR GLOBAL",
        "technical-admin, Technical Administrator, TECHNICAL_ADMIN GLOBAL"
    })
    void each_person_of_the_realm_signs_in_and_out_at_both(String username, String name, String grant) {
        JourneySteps person = enter(username, Language.IT).sees(name);
        assertThat(application
                        .database()
                        .sql(
                                "select role || ' ' || scope || coalesce(' ' || spoke, '') from role_grant join account on account.id = account_id"
                                        + " where display_name = :name and revoked_at is null")
                        .param("name", name)
                        .query(String.class)
                        .list())
                .containsExactly(grant);
        person.button(person.text("layout.signOut")).click();
        person.link(person.text("layout.signIn")).waitFor();
        assertThat(person.page().url()).isEqualTo(application.url() + "/");
        person.page().navigate(application.url() + "/sign-in");
        person.page().locator("#kc-login").waitFor();
    }

    @Test
    void when_the_administrator_ends_the_session_at_keycloak_the_open_page_loses_it() throws Exception {
        JourneySteps researcher = enter("researcher", Language.EN).sees("Giulia Ferrante");
        JourneySteps company = enter("company", Language.EN).sees("Marta Schiavone");
        keycloak.endSessions("researcher");
        // The page notices by itself through its open connection, or with the next click.
        Locator challenges = researcher.link(researcher.text("layout.challenges"));
        if (challenges.isVisible()) challenges.click();
        researcher.link(researcher.text("layout.signIn")).waitFor();
        company.open("").sees("Marta Schiavone");
    }

    private JourneySteps enter(String username, Language language) {
        JourneySteps person = seated(new JourneySteps(browser, application.url(), language));
        person.page().navigate(application.url() + "/sign-in");
        person.page().locator("#username").fill(username);
        person.page().locator("#password").fill(Keycloak.PASSWORD);
        person.page().locator("#kc-login").click();
        person.page().waitForURL(url -> url.startsWith(application.url()) && !url.contains("/login"));
        person.page().locator("main").first().waitFor();
        return person.settle();
    }
}
