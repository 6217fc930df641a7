package it.mics.bottega.journey.wire;

import static org.assertj.core.api.Assertions.assertThat;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.journey.Cast;
import it.mics.bottega.journey.PackagedApplication;
import java.net.http.HttpRequest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A page obeys the messages of its own browser, each once, and only about what it shows and lets people touch. */
class ForgeryIT {
    private static PackagedApplication application;
    private static JdbcClient database;

    @BeforeAll
    static void start() {
        application = PackagedApplication.shared();
        database = application.database();
    }

    @Test
    void a_message_counts_once_and_only_with_its_token_in_its_session_from_this_site() {
        WirePerson company = WirePerson.signedIn(application, "company");
        WirePage page = company.open("my-challenges");
        String click = WirePage.click(page.find("vaadin-button", "challenge.mine.start"));
        String message = page.message(click);
        WirePerson stranger = WirePerson.signedIn(application, "researcher");
        WirePage other = stranger.open("my-challenges");
        int drafts = drafts();

        assertThat(obeyed(page, message.replace(page.token, UUID.randomUUID().toString())))
                .as("wrong token")
                .isFalse();
        assertThat(obeyed(page, message.replace("\"csrfToken\"", "\"noToken\"")))
                .as("without token")
                .isFalse();
        assertThat(obeyed(page, message.replace(page.token, other.token)))
                .as("token of another")
                .isFalse();
        for (WirePerson someone : new WirePerson[] {
            stranger, WirePerson.visitor(application), company.withSession("0123456789ABCDEF0123456789ABCDEF")
        }) someone.post(page.address, "application/json; charset=UTF-8", message);
        assertThat(drafts()).as("in another session").isEqualTo(drafts);
        other.post(other.message(click));
        assertThat(drafts())
                .as("the numbers of another's page, with a token of one's own")
                .isEqualTo(drafts);
        HttpRequest.Builder elsewhere = company.request(page.address)
                .header("Content-Type", "application/json; charset=UTF-8")
                .header("Origin", "https://elsewhere.example")
                .POST(HttpRequest.BodyPublishers.ofString(message));
        assertThat(company.send(elsewhere).statusCode()).isEqualTo(403);
        assertThat(drafts()).as("from another site").isEqualTo(drafts);

        page.say(click);
        assertThat(drafts()).as("genuine").isEqualTo(drafts + 1);
        for (int i = 0; i < 3; i++) page.post(message);
        assertThat(drafts()).as("the same once more").isEqualTo(drafts + 1);
        page.post(message.replaceFirst("\"clientId\":\\d+", "\"clientId\":0"));
        assertThat(drafts()).as("with an old number").isEqualTo(drafts + 1);
    }

    @Test
    void a_button_that_is_barred_obeys_no_click() {
        AccountId lea = Cast.account(database, "lea");
        WirePage home = WirePerson.signedIn(application, "lea").open("");
        String no = WirePage.click(home.find("button", "exposure.mine.no"));
        home.say(no);
        assertThat(interests(lea)).isEqualTo(1);
        // The button is barred now, and a second no would be written down anew.
        database.sql("delete from challenge_interest where account_id = :id")
                .param("id", lea.value())
                .update();
        home.say(no);
        assertThat(interests(lea)).isZero();
    }

    @Test
    void what_is_there_but_not_shown_obeys_nothing_until_it_is_shown() {
        AccountId asker = Cast.account(database, "company");
        database.sql(
                        "update introduction set status = 'MUTUAL', outcome = null, outcome_reason = null, outcome_at = null"
                                + " where asker_id = :id and status = 'CLOSED'")
                .param("id", asker.value())
                .update();
        WirePerson company = WirePerson.signedIn(application, "company");
        // In another window the same page shows the number of the hidden field.
        WirePage elsewhere = company.open("introductions");
        elsewhere.say(WirePage.click(elsewhere.find("vaadin-button", "introduction.tell.NO_FOLLOW_UP")));
        int field = elsewhere.field("introduction.outcomeWhy");
        WirePage page = company.open("introductions");
        page.say(WirePage.choice(field, "1"));
        assertThat(outcome(asker)).isNull();
        page.say(WirePage.click(page.find("vaadin-button", "introduction.tell.NO_FOLLOW_UP")));
        assertThat(page.field("introduction.outcomeWhy")).isEqualTo(field);
        page.say(WirePage.choice(field, "1"));
        assertThat(outcome(asker)).isEqualTo("NO_FOLLOW_UP");
    }

    private static boolean obeyed(WirePage page, String message) {
        int before = drafts();
        page.post(message);
        return drafts() != before;
    }

    private static int drafts() {
        return database.sql("select count(*) from challenge where status = 'DRAFT'")
                .query(Integer.class)
                .single();
    }

    private static int interests(AccountId person) {
        return database.sql("select count(*) from challenge_interest where account_id = :id")
                .param("id", person.value())
                .query(Integer.class)
                .single();
    }

    private static String outcome(AccountId person) {
        return database.sql("select outcome from introduction where asker_id = :id and outcome is not null")
                .param("id", person.value())
                .query(String.class)
                .optional()
                .orElse(null);
    }
}
