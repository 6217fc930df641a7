package it.mics.bottega.journey;

import static org.assertj.core.api.Assertions.assertThat;

import it.mics.bottega.kernel.Language;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Sign-in through an issuer: first while it is away, then with each role, out again at both, and ended by the issuer. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OidcJourneyIT extends Journey {
    private PackagedApplication application;
    private OpenIdProvider provider;

    @BeforeAll
    void startWithoutTheIssuer() throws Exception {
        application = PackagedApplication.onEmptyData("oidc");
        provider = new OpenIdProvider(application.url())
                .with("anna", "Anna Ricerca", roles("researcher", "bottega_organisation", "unina"))
                .with("carlo", "Carlo Impresa", roles("company", "bottega_organisation", "prova-spa"))
                .with("livia", "Livia Guida", roles("spoke-leader", "bottega_spoke", "3"))
                .with("ugo", "Ugo Ufficio", roles("programme-office", "locale", "it"));
        application
                .with("BOTTEGA_OIDC_ISSUER", provider.issuer())
                .with("BOTTEGA_OIDC_CLIENT_SECRET", OpenIdProvider.SECRET)
                .start();
        application.database()
                .sql("insert into organisation (id, key, name_it, name_en, kind, programme_role)"
                        + " values (gen_random_uuid(), 'prova-spa', 'Prova SpA', 'Prova SpA', 'COMPANY', 'EXTERNAL')")
                .update();
    }

    private static Map<String, Object> roles(String role, String claim, String value) {
        return Map.of("realm_access", Map.of("roles", List.of(role, "offline_access")), claim, value);
    }

    @AfterAll
    void stop() throws Exception {
        application.close();
        provider.close();
    }

    @Test
    @Order(1)
    void an_issuer_that_does_not_answer_stops_nothing_but_sign_in() {
        assertThat(application.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
        assertThat(application.get("/actuator/health").statusCode()).isEqualTo(503);
        assertThat(application.get("/actuator/health").body()).contains("\"oidc\":{\"status\":\"DOWN\"}");
        JourneySteps visitor = visitor();
        visitor.open("").checkPage();
        visitor.open("sign-in").seesText("signIn.unreachable.title").checkPage();
        assertThat(visitor.path()).isEqualTo("sign-in?problem=unreachable");
    }

    @Test
    @Order(2)
    void with_an_issuer_no_demo_person_can_come_in() {
        assertThat(application.output()).contains("through " + provider.issuer());
        assertThat(application.database().sql("select count(*) from account where demo").query(Integer.class).single()).isZero();
        HttpRequest.Builder form = HttpRequest.newBuilder(URI.create(application.url() + "/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("username=company&password=demo"));
        assertThat(application.send(form).headers().firstValue("Location").orElse("")).doesNotEndWith("/");
    }

    @Test
    @Order(3)
    void each_role_signs_in_once_the_issuer_answers() throws Exception {
        provider.start();
        Thread.sleep(2500);
        assertThat(application.get("/actuator/health").body()).contains("\"oidc\":{\"status\":\"UP\"}");
        enter("anna").sees("Anna Ricerca").seesText("role.RESEARCHER").checkPage();
        enter("carlo").sees("Carlo Impresa").seesText("role.COMPANY_MEMBER");
        enter("livia").sees("Livia Guida").sees(text("role.SPOKE_LEADER") + " 3");
        enter("ugo").sees("Ugo Ufficio").seesText("role.PROGRAMME_OFFICE");
        assertThat(grants("livia")).containsExactly("SPOKE_LEADER SPOKE 3");
        assertThat(grants("carlo")).containsExactly("COMPANY_MEMBER ORGANISATION");
        assertThat(application.database()
                        .sql("select count(*) from affiliation join organisation on organisation.id = organisation_id"
                                + " join login_identity using (account_id) where subject = 'anna' and key = 'unina'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    @Order(4)
    void a_grant_that_was_taken_ends_at_once_and_does_not_come_back_with_the_next_sign_in() {
        JourneySteps livia = enter("livia");
        application.database()
                .sql("update role_grant set revoked_at = now() where account_id = (select account_id from login_identity where subject = 'livia')")
                .update();
        livia.open("").seesText("layout.noRole");
        enter("livia").seesText("layout.noRole");
        assertThat(grants("livia")).isEmpty();
    }

    @Test
    @Order(5)
    void signing_out_here_signs_out_at_the_issuer_too() {
        JourneySteps anna = enter("anna");
        anna.button(anna.text("layout.signOut")).click();
        anna.link(anna.text("layout.signIn")).waitFor();
        anna.page().navigate(application.url() + "/sign-in");
        anna.page().locator("#username").waitFor();
    }

    @Test
    @Order(6)
    void the_issuer_can_end_a_session() throws Exception {
        JourneySteps anna = enter("anna");
        JourneySteps carlo = enter("carlo");
        HttpRequest.Builder note = HttpRequest.newBuilder(URI.create(application.url() + "/logout/connect/back-channel/bottega"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("logout_token=" + provider.logoutToken("anna")));
        assertThat(application.send(note).statusCode()).isEqualTo(200);
        anna.open("").link(anna.text("layout.signIn")).waitFor();
        carlo.open("").sees("Carlo Impresa");
    }

    @Test
    @Order(7)
    void a_suspended_account_is_refused_with_a_clear_page() {
        application.database()
                .sql("update account set status = 'SUSPENDED' where id = (select account_id from login_identity where subject = 'ugo')")
                .update();
        JourneySteps ugo = visitor();
        atTheDoor(ugo, "ugo");
        ugo.page().locator("main").first().waitFor();
        ugo.seesText("signIn.suspended.title");
    }

    private List<String> grants(String subject) {
        return application.database()
                .sql("select role || ' ' || scope || coalesce(' ' || spoke, '') from role_grant join login_identity using (account_id)"
                        + " where subject = :subject and revoked_at is null")
                .param("subject", subject)
                .query(String.class)
                .list();
    }

    private JourneySteps visitor() {
        return seated(new JourneySteps(browser, application.url(), Language.EN));
    }

    private JourneySteps enter(String username) {
        JourneySteps person = visitor();
        atTheDoor(person, username);
        person.page().waitForURL(url -> url.startsWith(application.url()) && !url.contains("/login"));
        person.page().locator("main").first().waitFor();
        return person.settle();
    }

    private void atTheDoor(JourneySteps person, String username) {
        person.page().navigate(application.url() + "/sign-in");
        person.page().locator("#username").fill(username);
        person.page().locator("#password").fill(username);
        person.page().locator("button[type=submit]").click();
    }

    private String text(String key) {
        return visitor().text(key);
    }
}
