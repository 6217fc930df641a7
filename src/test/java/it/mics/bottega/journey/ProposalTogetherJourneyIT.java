package it.mics.bottega.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.proposal.Scene;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two people at once in one proposal: in two sections, in the same one, without a connection, and with a browser that dies. */
class ProposalTogetherJourneyIT extends Journey {
    private static final int KEY_MS = 100;

    private JdbcClient database;
    private Scene scene;
    private UUID id;

    @BeforeEach
    void begun() {
        database = application().database();
        scene = new Scene(database);
        id = UUID.randomUUID();
        database.sql("""
                        insert into proposal (id, team_id, challenge_id, language, created_at, saved_at, saved_by)
                        values (:id, :team, :challenge, 'en', now(), now(), :by)""")
                .param("id", id)
                .param("team", scene.team.value())
                .param("challenge", scene.challenge.value())
                .param("by", scene.leader.value())
                .update();
    }

    @Test
    void three_write_at_once_in_three_sections_and_then_in_one_and_nobody_is_disturbed() {
        JourneySteps giulia = enter(scene.leader);
        JourneySteps karim = enter(scene.member);
        JourneySteps lea = enter(scene.third);
        karim.seesText("proposal.together.reads", "Giulia Prova");
        Locator approach = field(giulia, "approach");
        approach.pressSequentially("Grafting runs at degrees.");
        for (int i = 0; i < "degrees.".length(); i++) approach.press("ArrowLeft");
        for (JourneySteps other : List.of(karim, lea)) {
            other.seesText("proposal.together.writes", "Giulia Prova", other.text("proposal.part.APPROACH"));
            editable(field(other, "approach"), false);
        }
        field(karim, "impact").pressSequentially("Leather lasts three seasons.");
        field(lea, "summary").pressSequentially("Salt stays outside.");
        giulia.page().keyboard().type("38 ");
        for (JourneySteps each : List.of(giulia, karim, lea)) {
            hasValue(field(each, "approach"), "Grafting runs at 38 degrees.");
            hasValue(field(each, "impact"), "Leather lasts three seasons.");
            hasValue(field(each, "summary"), "Salt stays outside.");
        }
        karim.checkPage();
        // The one section that all want goes to whoever is there first, once it is free.
        field(giulia, "title").click();
        editable(field(lea, "approach"), true);
        field(lea, "approach").pressSequentially(" Twice.");
        lea.page().keyboard().press("End");
        editable(field(karim, "approach"), false);
        hasValue(field(giulia, "approach"), field(lea, "approach").inputValue());
        assertThat(stored("approach")).contains("38", "Twice.");
        assertThat(stored("impact")).isEqualTo("Leather lasts three seasons.");
        assertThat(stored("summary")).isEqualTo("Salt stays outside.");
    }

    @Test
    void a_browser_that_dies_in_mid_sentence_loses_at_most_ten_seconds() {
        JourneySteps giulia = enter(scene.leader);
        String sentence = "and so on without a pause ".repeat(6);
        field(giulia, "approach").click();
        giulia.page().keyboard().type(sentence, new com.microsoft.playwright.Keyboard.TypeOptions().setDelay(KEY_MS));
        giulia.close();
        String kept = stored("approach");
        assertThat(sentence).startsWith(kept);
        assertThat(sentence.length() - kept.length()).isLessThanOrEqualTo(10_000 / KEY_MS);
        JourneySteps karim = enter(scene.member);
        editable(field(karim, "approach"), false);
        lapse();
        editable(field(karim, "approach"), true);
    }

    @Test
    void what_was_typed_without_a_connection_arrives_and_stands_beside_what_another_wrote() {
        JourneySteps karim = enter(scene.member);
        field(karim, "impact").pressSequentially("Leather ");
        await().until(() -> stored("impact").equals("Leather"));
        karim.page().context().setOffline(true);
        karim.seesText("proposal.together.lost");
        field(karim, "impact").pressSequentially("on boats lasts.");
        lapse();
        JourneySteps giulia = enter(scene.leader);
        field(giulia, "impact").pressSequentially(" from tomatoes.");
        await().until(() -> stored("impact").equals("Leather from tomatoes."));
        field(giulia, "summary").click();
        karim.page().context().setOffline(false);
        karim.seesText("proposal.disputed.title", "Giulia Prova");
        Locator choice = karim.page().locator(".dispute");
        PlaywrightAssertions.assertThat(choice).containsText("Leather on boats lasts.");
        PlaywrightAssertions.assertThat(choice).containsText("Leather from tomatoes.");
        assertThat(stored("impact")).isEqualTo("Leather from tomatoes.");
        karim.press("proposal.disputed.keep");
        await().until(() -> stored("impact").equals("Leather on boats lasts."));
        hasValue(field(giulia, "impact"), "Leather on boats lasts.");
    }

    @Test
    void the_deadline_passes_while_somebody_types_and_what_was_typed_stays_on_the_page() {
        JourneySteps giulia = enter(scene.leader);
        Locator approach = field(giulia, "approach");
        approach.pressSequentially("Before the deadline.");
        await().until(() -> stored("approach").equals("Before the deadline."));
        scene.lastInstantIn(Duration.ofMillis(-1));
        approach.pressSequentially(" And after it.");
        PlaywrightAssertions.assertThat(giulia.page()
                        .getByText(Pattern.compile("The deadline was .*, Rome time"))
                        .first())
                .isVisible(new LocatorAssertions.IsVisibleOptions()
                        .setTimeout(Duration.ofSeconds(30).toMillis()));
        hasValue(approach, "Before the deadline. And after it.");
        assertThat(stored("approach")).isEqualTo("Before the deadline.");
    }

    @Test
    void a_member_leaves_and_what_they_wrote_stays_with_the_team() {
        JourneySteps karim = enter(scene.member);
        field(karim, "impact").pressSequentially("Leather lasts.");
        await().until(() -> stored("impact").equals("Leather lasts."));
        JourneySteps elsewhere = persona(Cast.door(database, scene.member), Language.EN)
                .open("team/" + scene.team.value())
                .press("team.leave.act");
        elsewhere
                .page()
                .locator("vaadin-confirm-dialog vaadin-button[slot='confirm-button']")
                .click();
        field(karim, "impact").pressSequentially(" And more.");
        karim.seesText("proposal.together.gone");
        hasValue(field(karim, "impact"), "Leather lasts. And more.");
        JourneySteps giulia = enter(scene.leader);
        hasValue(field(giulia, "impact"), "Leather lasts.");
        lapse();
        editable(field(giulia, "impact"), true);
    }

    private JourneySteps enter(AccountId person) {
        return persona(Cast.door(database, person), Language.EN).open("proposal/" + id);
    }

    private static Locator field(JourneySteps person, String name) {
        return person.page()
                .getByRole(
                        AriaRole.TEXTBOX,
                        new com.microsoft.playwright.Page.GetByRoleOptions()
                                .setName(person.text("proposal.field." + name))
                                .setExact(true));
    }

    private static void hasValue(Locator field, String words) {
        PlaywrightAssertions.assertThat(field)
                .hasValue(
                        words,
                        new LocatorAssertions.HasValueOptions()
                                .setTimeout(Duration.ofSeconds(30).toMillis()));
    }

    private static void editable(Locator field, boolean free) {
        PlaywrightAssertions.assertThat(field)
                .isEditable(new LocatorAssertions.IsEditableOptions()
                        .setEditable(free)
                        .setTimeout(Duration.ofSeconds(30).toMillis()));
    }

    private String stored(String column) {
        return database.sql("select " + column + " from proposal where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }

    private void lapse() {
        database.sql("update proposal_lock set until = clock_timestamp() - interval '1 second' where proposal_id = :id")
                .param("id", id)
                .update();
    }
}
