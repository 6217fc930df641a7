package it.mics.bottega.journey;

import static org.assertj.core.api.Assertions.assertThat;

import it.mics.bottega.journey.wire.SignInReplays;
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
                .with("ugo", "Ugo Ufficio", roles("programme-office", "locale", "it"))
                .with("nora", "Nora Nuova", roles("company", "bottega_organisation", "ignota-srl"))
                .with("rita", "Rita Revoca", roles("spoke-leader", "bottega_spoke", "5"))
                .with("sara", "Sara Sospesa", roles("programme-office", "locale", "it"));
        application
                .with("BOTTEGA_OIDC_ISSUER", provider.issuer())
                .with("BOTTEGA_OIDC_CLIENT_SECRET", OpenIdProvider.SECRET)
                .start();
        change("insert into organisation (id, key, name_it, name_en, kind, programme_role)"
                + " values (gen_random_uuid(), 'prova-spa', 'Prova SpA', 'Prova SpA', 'COMPANY', 'EXTERNAL')");
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
        assertThat(application.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
        assertThat(application.get("/actuator/health").statusCode()).isEqualTo(503);
        assertThat(application.get("/actuator/health").body()).contains("\"oidc\":{\"status\":\"DOWN\"}");
        assertThat(application.get("/challenges").statusCode()).isEqualTo(200);
        for (Language language : Language.values()) {
            JourneySteps visitor = visitor(language);
            visitor.open("sign-in")
                    .seesText("signIn.unreachable.title")
                    .seesText("signIn.unreachable.what")
                    .checkPage();
            assertThat(visitor.path()).isEqualTo("sign-in?problem=unreachable");
        }
    }

    @Test
    @Order(2)
    void with_an_issuer_there_are_neither_demo_people_nor_a_form_for_passwords() {
        assertThat(application.output()).contains("through " + provider.issuer());
        assertThat(count("select count(*) from account where demo")).isZero();
        for (String address : List.of("/sign-in", "/login")) {
            HttpRequest.Builder form = HttpRequest.newBuilder(URI.create(application.url() + address))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString("username=company&password=demo"));
            assertThat(application.send(form).headers().firstValue("Location").orElse(""))
                    .doesNotEndWith(application.port() + "/");
        }
    }

    @Test
    @Order(3)
    void each_role_signs_in_once_the_issuer_answers_and_sees_its_own() throws Exception {
        provider.start();
        JourneySteps anna = enter("anna");
        anna.sees("Anna Ricerca").seesText("role.RESEARCHER");
        anna.open("profile").page().waitForURL(url -> url.endsWith("/profile"));
        enter("carlo").sees("Carlo Impresa").seesText("role.COMPANY_MEMBER");
        enter("livia").sees("Livia Guida").sees(anna.text("role.SPOKE_LEADER") + " 3");
        enter("ugo")
                .sees("Ugo Ufficio")
                .seesText("role.PROGRAMME_OFFICE")
                .open("profile")
                .seesText("error.notFoundTitle");
        assertThat(grants("livia")).containsExactly("SPOKE_LEADER SPOKE 3");
        assertThat(grants("carlo")).containsExactly("COMPANY_MEMBER ORGANISATION");
        assertThat(application.get("/actuator/health").body()).contains("\"oidc\":{\"status\":\"UP\"}");
        assertThat(
                        count(
                                "select count(*) from affiliation join organisation on organisation.id = organisation_id"
                                        + " join login_identity using (account_id) where subject = 'anna' and key = 'unina' and verified_by = 'FEDERATION'"))
                .isEqualTo(1);
    }

    @Test
    @Order(4)
    void who_comes_from_an_organisation_that_is_unknown_is_told_so_and_gets_no_rights() {
        JourneySteps nora = enter("nora").sees("ignota-srl");
        Accessibility.check(nora.page());
        assertThat(grants("nora")).isEmpty();
    }

    @Test
    @Order(5)
    void a_grant_that_was_taken_ends_at_once_and_does_not_come_back_with_the_next_sign_in() {
        JourneySteps rita = enter("rita");
        rita.sees(rita.text("role.SPOKE_LEADER") + " 5");
        change(
                "update role_grant set revoked_at = now() where account_id = (select account_id from login_identity where subject = 'rita')");
        rita.open("").seesText("layout.noRole");
        enter("rita").seesText("layout.noRole").seesText("signIn.gap.noRole");
        assertThat(grants("rita")).isEmpty();
        assertThat(count("select count(*) from account where display_name = 'Rita Revoca'"))
                .isEqualTo(1);
    }

    @Test
    @Order(6)
    void signing_out_here_signs_out_at_the_issuer_too() {
        JourneySteps anna = enter("anna");
        anna.button(anna.text("layout.signOut")).click();
        anna.link(anna.text("layout.signIn")).waitFor();
        anna.page().navigate(application.url() + "/sign-in");
        anna.page().locator("#username").waitFor();
    }

    @Test
    @Order(7)
    void the_issuer_can_end_a_session_and_the_open_page_loses_it() throws Exception {
        JourneySteps anna = enter("anna");
        JourneySteps carlo = enter("carlo");
        String note = provider.logoutToken("anna", null);
        assertThat(endSession(note)).isEqualTo(200);
        // Nobody clicks: the page notices by itself through its open connection.
        anna.link(anna.text("layout.signIn")).waitFor();
        carlo.open("").sees("Carlo Impresa");
        JourneySteps again = enter("anna");
        assertThat(endSession(note)).isEqualTo(400);
        again.open("").sees("Anna Ricerca");
    }

    @Test
    @Order(8)
    void a_note_that_the_issuer_did_not_sign_ends_nothing() throws Exception {
        JourneySteps carlo = enter("carlo");
        String forged = provider.logoutToken("carlo").replaceAll("\\.[^.]+$", ".AAAA");
        assertThat(endSession(forged)).isEqualTo(400);
        carlo.open("").sees("Carlo Impresa");
    }

    @Test
    @Order(9)
    void a_suspended_account_is_put_out_and_refused_with_a_clear_page() {
        JourneySteps sara = enter("sara");
        // An open page is led out by itself, at whatever moment; here it is asked for anew.
        sara.page().navigate("about:blank");
        change(
                "update account set status = 'SUSPENDED' where id = (select account_id from login_identity where subject = 'sara')");
        sara.open("").link(sara.text("layout.signIn")).click();
        sara.seesText("signIn.suspended.title").seesText("signIn.suspended.what");
        Accessibility.check(sara.page());
    }

    @Test
    @Order(10)
    void whoever_asks_for_a_closed_page_gets_there_after_signing_in() {
        JourneySteps anna = visitor(Language.EN);
        anna.page().navigate(application.url() + "/profile");
        proveOneself(anna, "anna");
        anna.page().waitForURL(url -> url.startsWith(application.url() + "/profile"));
    }

    @Test
    @Order(11)
    void a_state_and_a_code_count_once_and_only_in_the_browser_that_asked() throws Exception {
        new SignInReplays(application).require("anna", "Anna Ricerca", "carlo");
    }

    private int endSession(String token) {
        HttpRequest.Builder note = HttpRequest.newBuilder(
                        URI.create(application.url() + "/logout/connect/back-channel/bottega"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("logout_token=" + token));
        return application.send(note).statusCode();
    }

    private void change(String statement) {
        application.database().sql(statement).update();
    }

    private int count(String query) {
        return application.database().sql(query).query(Integer.class).single();
    }

    private List<String> grants(String subject) {
        return application
                .database()
                .sql(
                        "select role || ' ' || scope || coalesce(' ' || spoke, '') from role_grant join login_identity using (account_id)"
                                + " where subject = :subject and revoked_at is null")
                .param("subject", subject)
                .query(String.class)
                .list();
    }

    private JourneySteps visitor(Language language) {
        return seated(new JourneySteps(browser, application.url(), language));
    }

    private JourneySteps enter(String username) {
        JourneySteps person = visitor(Language.EN);
        for (int i = 0;
                i < 20
                        && application
                                .get("/sign-in")
                                .headers()
                                .firstValue("Location")
                                .orElse("")
                                .contains("problem");
                i++) {
            person.page().waitForTimeout(500);
        }
        person.page().navigate(application.url() + "/sign-in");
        proveOneself(person, username);
        person.page().waitForURL(url -> url.startsWith(application.url()) && !url.contains("/login"));
        person.page().locator("main").first().waitFor();
        return person.settle();
    }

    private static void proveOneself(JourneySteps person, String username) {
        person.page().locator("#username").fill(username);
        person.page().locator("#password").fill(username);
        person.page().locator("button[type=submit]").click();
    }
}
