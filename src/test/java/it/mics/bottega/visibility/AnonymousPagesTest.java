package it.mics.bottega.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import it.mics.bottega.BottegaViewTest;
import it.mics.bottega.challenge.ChallengeLinks;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.team.TeamFixtures;
import it.mics.bottega.team.TeamFormation;
import it.mics.bottega.team.TeamId;
import it.mics.bottega.team.TeamLinks;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.PlatformTransactionManager;

@ViewPackages(packages = "it.mics.bottega")
class AnonymousPagesTest extends BottegaViewTest {
    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TeamFormation formation;

    @ParameterizedTest
    @ValueSource(strings = {"AWARD", "ACCESS"})
    void no_page_gives_the_company_away_neither_in_words_nor_behind_them(String until) {
        AnonymousWorld world = new AnonymousWorld(jdbc, transactions, events, until);
        TeamId team = ActingAs.call(world.stranger, () -> formation.found(world.challenge, TeamFixtures.form("Prova")));
        List<String> pages = List.of(
                ChallengeLinks.challenge(world.challenge),
                TeamLinks.compose(world.challenge),
                TeamLinks.team(team),
                "",
                "teams",
                "proposals",
                "introductions",
                "notices");
        visit();
        check(world, List.of(ChallengeLinks.challenge(world.challenge), "", "challenges"));
        for (AccountId reader : List.of(
                world.stranger,
                ActingAs.spokeLeader(jdbc, "Teo Prova", 8),
                ActingAs.companyMember(jdbc, "Ivo Prova", ActingAs.company(jdbc, "Rivale di prova")))) {
            signIn(reader);
            check(world, pages);
        }
        signIn(world.stranger);
        assertThat(html(ChallengeLinks.challenge(world.challenge)))
                .contains(
                        until.equals("AWARD") ? "Company withheld until the results" : "Company withheld until access");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AWARD", "ACCESS"})
    void those_who_have_a_part_in_it_read_the_company(String until) {
        AnonymousWorld world = new AnonymousWorld(jdbc, transactions, events, until);
        for (AccountId reader : List.of(
                world.author,
                ActingAs.spokeLeader(jdbc, "Lia Prova", 3),
                ActingAs.programmeOffice(jdbc, "Ugo Prova"))) {
            signIn(reader);
            assertThat(html(ChallengeLinks.challenge(world.challenge))).contains(world.name, "711 people");
        }
    }

    private void check(AnonymousWorld world, List<String> pages) {
        for (String page : pages) assertThat(html(page)).as(page).doesNotContain(world.secrets());
        assertThat(html(ChallengeLinks.challenge(world.challenge))).doesNotContain("Molise");
    }

    private String html(String page) {
        navigate(page, Component.class);
        StringBuilder all =
                new StringBuilder(String.valueOf(UI.getCurrent().getInternals().getTitle()));
        UI.getCurrent()
                .getInternals()
                .getActiveRouterTargetsChain()
                .forEach(part -> all.append(part.getElement().getOuterHTML()));
        return all.toString();
    }
}
