package it.mics.bottega.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import it.mics.bottega.BottegaViewTest;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.proposal.Scene;
import it.mics.bottega.team.TeamFixtures;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.context.SecurityContextHolder;

/** An address of something that is not there and one of something that is somebody else's are answered alike, byte for byte. */
@ViewPackages(packages = "it.mics.bottega")
class NotThereNotYoursTest extends BottegaViewTest {
    private final Map<String, UUID> addresses = new LinkedHashMap<>();

    @BeforeEach
    void secrets() {
        Scene scene = new Scene(jdbc);
        UUID challenge = scene.challenge.value();
        jdbc.sql("update challenge set status = 'DRAFT', opened_at = null where id = :id")
                .param("id", challenge)
                .update();
        jdbc.sql("update team set recruiting = false where id = :id")
                .param("id", scene.team.value())
                .update();
        UUID proposal = UUID.randomUUID();
        jdbc.sql("""
                        insert into proposal (id, team_id, challenge_id, title, created_at, saved_at)
                        values (:id, :team, :challenge, 'Canary', now(), now())""")
                .param("id", proposal)
                .param("team", scene.team.value())
                .param("challenge", challenge)
                .update();
        TeamFixtures fixtures = new TeamFixtures(jdbc);
        AccountId hidden = fixtures.researcher("Nora Nascosta");
        fixtures.hide(hidden);
        UUID opened = UUID.randomUUID();
        jdbc.sql("""
                        insert into moderation_case (id, subject_type, subject, spoke, opened_at, due_at)
                        values (:id, 'challenge', :subject, 3, now(), now() + interval '3 days')""").param("id", opened).param("subject", challenge).update();
        UUID question = UUID.randomUUID();
        jdbc.sql("insert into case_question (id, case_id, question, asked_at) values (:id, :case, 'Canary', now())")
                .param("id", question)
                .param("case", opened)
                .update();
        addresses.put("question/%s", question);
        addresses.put("challenge/%s", challenge);
        addresses.put("challenge/%s/edit", challenge);
        addresses.put("challenge/%s/edit?step=5", challenge);
        addresses.put("challenge/%s/answers", challenge);
        addresses.put("challenge/%s/compose", challenge);
        addresses.put("team/%s", scene.team.value());
        addresses.put("proposal/%s", proposal);
        addresses.put("proposal/%s?edit", proposal);
        addresses.put("person/%s", hidden.value());
        addresses.put("decisions?case=%s", opened);
        addresses.put("decisions?kind=challenge&case=%s", opened);
    }

    @Test
    void whatever_is_not_ours_looks_as_if_it_were_not_there() {
        for (Map.Entry<String, AccountId> reader : readers().entrySet()) {
            addresses.forEach((address, secret) -> {
                Answer notThere = open(reader.getValue(), address.formatted(UUID.randomUUID()));
                Answer notOurs = open(reader.getValue(), address.formatted(secret));
                assertThat(notOurs).as(reader.getKey() + " at " + address).isEqualTo(notThere);
                assertThat(notOurs.page())
                        .doesNotContainIgnoringCase("canary", "Leather that survives salt", "Nascosta");
                if (reader.getValue() != null && !address.startsWith("decisions"))
                    assertThat(notOurs.status()).as(address).isEqualTo(404);
            });
        }
    }

    @Test
    void no_route_with_a_parameter_is_left_out() {
        signIn(ActingAs.researcher(jdbc, "Rita Prova", null));
        List<String> parameterised = RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .map(RouteData::getTemplate)
                .filter(template -> template.contains(":"))
                .map(template -> template.replaceAll(":[a-z]+", "%s"))
                .toList();
        assertThat(parameterised).hasSizeGreaterThanOrEqualTo(7);
        assertThat(addresses.keySet()).containsAll(parameterised);
    }

    private Map<String, AccountId> readers() {
        Map<String, AccountId> readers = new LinkedHashMap<>();
        readers.put("a visitor", null);
        readers.put("a researcher", ActingAs.researcher(jdbc, "Rita Prova", null));
        readers.put(
                "another company",
                ActingAs.companyMember(jdbc, "Ivo Prova", ActingAs.company(jdbc, "Rivale di prova")));
        readers.put("another leader", ActingAs.spokeLeader(jdbc, "Teo Prova", 8));
        return readers;
    }

    private Answer open(AccountId reader, String address) {
        if (reader == null) visit();
        else signIn(reader);
        UI ui = UI.getCurrent();
        int status = ui.getInternals().getRouter().navigate(ui, new Location(address), NavigationTrigger.PROGRAMMATIC);
        StringBuilder page = new StringBuilder(String.valueOf(ui.getInternals().getTitle()));
        ui.getInternals()
                .getActiveRouterTargetsChain()
                .forEach(part -> page.append(part.getElement().getOuterHTML()));
        SecurityContextHolder.clearContext();
        return new Answer(status, normal(page.toString(), address));
    }

    /** Whoever asked knows the id already; what the framework numbers by itself differs from page to page anyway. */
    private static String normal(String page, String address) {
        String id = address.replaceAll(".*?([0-9a-f]{8}-[0-9a-f-]{27}).*", "$1");
        return page.replace(id, "the-id").replaceAll("(id|for|aria-[a-z]+)=\"[^\"]*\\d[^\"]*\"", "$1");
    }

    private record Answer(int status, String page) {}
}
