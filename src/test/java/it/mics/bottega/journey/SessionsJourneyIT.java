package it.mics.bottega.journey;

import static org.assertj.core.api.Assertions.assertThat;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.kernel.Language;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A session belongs to one person: it is new at each sign-in, loses its rights in front of one’s eyes, and takes no forged form. */
class SessionsJourneyIT extends Journey {
    @Test
    void whoever_signs_in_gets_a_session_that_nobody_knew_before() {
        JourneySteps person = visitor().open("sign-in");
        String before = session(person);
        person.signInAs("company").open("my-challenges");
        assertThat(session(person)).isNotEqualTo(before);
        assertThat(send("/my-challenges", before, null).statusCode()).isNotEqualTo(200);
        assertThat(send("/my-challenges", session(person), null).statusCode()).isEqualTo(200);
    }

    @Test
    void an_open_page_shows_within_seconds_that_a_role_is_gone_and_then_that_the_account_is() {
        AccountId account = ActingAs.researcher(application().database(), "Rita Revoca", null);
        JourneySteps person =
                visitor().signedIn(Cast.door(application().database(), account)).open("");
        person.seesText("role.RESEARCHER");
        sql("update role_grant set revoked_at = now() where account_id = :id", account);
        person.seesText("layout.noRole");
        sql("update account set status = 'SUSPENDED' where id = :id", account);
        person.link(person.text("layout.signIn")).waitFor();
        assertThat(send("/profile", session(person), null).statusCode()).isNotEqualTo(200);
    }

    @Test
    void a_form_without_a_token_or_with_a_wrong_one_is_refused() {
        JourneySteps company = visitor().signedIn("company");
        for (String form : List.of("", "_csrf=" + UUID.randomUUID()))
            assertThat(send("/logout", session(company), form).statusCode()).isEqualTo(403);
        company.open("my-challenges").seesText("challenge.mine.start");
    }

    private HttpResponse<String> send(String path, String session, String body) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(application().url() + path)).header("Cookie", "bottega=" + session);
        if (body != null)
            request.header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(body));
        return application().send(request);
    }

    private static String session(JourneySteps person) {
        return person.page().context().cookies().stream()
                .filter(cookie -> cookie.name.equals("bottega"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElse("none");
    }

    private static void sql(String statement, AccountId account) {
        application().database().sql(statement).param("id", account.value()).update();
    }

    private JourneySteps visitor() {
        return seated(new JourneySteps(browser, application().url(), Language.EN));
    }
}
