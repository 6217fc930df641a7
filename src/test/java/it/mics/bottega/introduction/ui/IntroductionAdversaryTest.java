package it.mics.bottega.introduction.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import it.mics.bottega.BottegaViewTest;
import it.mics.bottega.challenge.ChallengeLinks;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.introduction.AdversaryScene;
import it.mics.bottega.introduction.AdversaryScene.Asking;
import it.mics.bottega.introduction.AdversaryScene.Station;
import it.mics.bottega.introduction.Course;
import it.mics.bottega.introduction.IntroductionStatus;
import it.mics.bottega.introduction.Origin;
import it.mics.bottega.introduction.Side;
import it.mics.bottega.notification.Inbox;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Looks, as each side and at each station, at everything that it can open, for any mark of the other side. */
@ViewPackages(
        packages = {
            "it.mics.bottega.challenge.ui",
            "it.mics.bottega.introduction.ui",
            "it.mics.bottega.notification.ui",
            "it.mics.bottega.governance.ui",
            "it.mics.bottega.team.ui",
            "it.mics.bottega.shell"
        })
class IntroductionAdversaryTest extends BottegaViewTest {
    private static final List<String> OWN_PAGES = List.of("", "introductions", "notices");

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private Inbox inbox;

    private AdversaryScene.Services services;

    @BeforeEach
    void services() {
        services = beans.createBean(AdversaryScene.Services.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Station.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"BOTH_SAID_YES"})
    void before_both_said_yes_no_page_and_no_notice_tells_who_the_other_is(Station station) {
        AdversaryScene scene = services.at(station);
        settle(scene);
        for (Locale language : List.of(Locale.ITALIAN, Locale.ENGLISH)) {
            assertThat(everything(scene.asker(), scene, language))
                    .as("%s, what the company sees", station)
                    .doesNotContainIgnoringCase(scene.marksOfPerson())
                    .doesNotContain("person/");
            assertThat(everything(scene.person(), scene, language))
                    .as("%s, what the person sees", station)
                    .doesNotContainIgnoringCase(scene.marksOfAsker());
        }
    }

    /** The team stands on public pages with its people; that it is the one that asks stands nowhere. */
    @ParameterizedTest
    @EnumSource(
            value = Station.class,
            names = {"SENT_BACK", "OFFERED", "DECLINED", "LAPSED", "TAKEN_BACK", "HIDDEN"})
    void before_both_said_yes_neither_a_team_nor_the_person_knows_whom_it_is_about(Station station) {
        AdversaryScene scene = services.at(station, Asking.TEAM);
        settle(scene);
        for (Locale language : List.of(Locale.ITALIAN, Locale.ENGLISH)) {
            for (AccountId asker : scene.askers())
                assertThat(everything(asker, scene, language))
                        .as("%s, what the team sees", station)
                        .doesNotContainIgnoringCase(scene.marksOfPerson())
                        .doesNotContain("person/" + scene.person().value());
            assertThat(everything(scene.person(), language, OWN_PAGES))
                    .as("%s, what the person sees", station)
                    .doesNotContainIgnoringCase(scene.marksOfAsker());
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Station.class,
            names = {
                "OFFERED",
                "DECLINED",
                "OVERTAKEN_AND_TOLD",
                "PROPOSED_OFFERED",
                "PERSON_SAID_YES",
                "COMPANY_SAID_YES",
                "COMPANY_SAID_NO"
            })
    void before_both_said_yes_nothing_tells_the_name_of_a_company_that_keeps_it(Station station) {
        AdversaryScene scene = services.at(station, Asking.ANONYMOUS_COMPANY);
        settle(scene);
        for (Locale language : List.of(Locale.ITALIAN, Locale.ENGLISH))
            assertThat(everything(scene.person(), scene, language))
                    .as("%s, what the person sees", station)
                    .doesNotContainIgnoringCase(scene.marksOfAsker());
        assertThat(everything(scene.asker(), scene, Locale.ENGLISH)).doesNotContainIgnoringCase(scene.marksOfPerson());
    }

    @Test
    void a_team_and_its_person_know_each_other_once_both_said_yes() {
        AdversaryScene scene = services.at(Station.BOTH_SAID_YES, Asking.TEAM);
        assertThat(everything(scene.asker(), scene, Locale.ENGLISH)).contains(scene.nameOfPerson());
        assertThat(everything(scene.person(), Locale.ENGLISH, OWN_PAGES)).contains(scene.nameOfAsker());
    }

    /** The same eyes do see the names once they may: nothing above passes because nothing was looked at. */
    @Test
    void once_both_said_yes_each_side_sees_the_other() {
        AdversaryScene scene = services.at(Station.BOTH_SAID_YES);
        assertThat(everything(scene.asker(), scene, Locale.ENGLISH)).contains(scene.nameOfPerson());
        assertThat(everything(scene.person(), scene, Locale.ENGLISH)).contains(scene.nameOfAsker());
    }

    /** A single yes of the other side, or an end that only the person may know, changes nothing that a side can see. */
    @Test
    void a_side_cannot_tell_whether_the_other_has_said_yes_or_is_out() {
        AdversaryScene scene = services.at(Station.PROPOSED_OFFERED);
        settle(scene);
        String before = introductions(scene.asker());
        services.personSaysYes(scene);
        assertThat(introductions(scene.asker())).isEqualTo(before);
        services.personIsPlaced(scene);
        assertThat(introductions(scene.asker())).isEqualTo(before);
        AdversaryScene other = services.at(Station.PROPOSED_OFFERED);
        settle(other);
        String mine = introductions(other.person());
        services.companySaysYes(other);
        assertThat(introductions(other.person())).isEqualTo(mine);
    }

    @Test
    void a_planted_name_is_found_wherever_it_hides() {
        signIn(services.at(Station.REQUESTED).asker());
        for (String place : List.of("text", "title", "data-id", "value")) {
            var element = new com.vaadin.flow.component.html.Div(new com.vaadin.flow.component.html.Span());
            var inner = element.getChildren().findFirst().orElseThrow().getElement();
            if (place.equals("text")) inner.setText("Planted Name");
            else if (place.equals("value")) inner.setProperty(place, "Planted Name");
            else inner.setAttribute(place, "Planted Name");
            assertThat(EverythingShown.of(element.getElement())).as(place).contains("Planted Name");
        }
        Course early = new Course(
                Origin.REQUESTED,
                IntroductionStatus.OFFERED,
                false,
                true,
                false,
                null,
                null,
                null,
                null,
                false,
                new it.mics.bottega.introduction.Contact("Planted Name", ""));
        assertThat(EverythingShown.of(IntroductionState.of(early, Side.ASKER).getElement()))
                .contains("Planted Name");
    }

    private String everything(AccountId reader, AdversaryScene scene, Locale language) {
        List<String> pages = new ArrayList<>(OWN_PAGES);
        pages.addAll(List.of(ChallengeLinks.challenge(scene.challenge()), "teams"));
        return everything(reader, language, pages);
    }

    private String everything(AccountId reader, Locale language, List<String> pages) {
        StringBuilder all = new StringBuilder();
        for (String page : pages) {
            signIn(reader, language);
            UI.getCurrent().navigate(page);
            all.append(EverythingShown.now());
        }
        inbox.mine().forEach(all::append);
        return all.toString();
    }

    private String introductions(AccountId reader) {
        signIn(reader, Locale.ENGLISH);
        UI.getCurrent().navigate("introductions");
        // What the session itself is called differs each time.
        return pageText();
    }

    private void settle(AdversaryScene scene) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> jdbc.sql("""
                        select count(*) from event_publication where completion_date is null
                        and serialized_event like '%' || :id || '%'""")
                                .param("id", scene.id().value().toString())
                                .query(Integer.class)
                                .single()
                        == 0);
    }
}
