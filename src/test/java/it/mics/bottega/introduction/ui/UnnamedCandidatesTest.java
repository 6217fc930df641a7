package it.mics.bottega.introduction.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.router.QueryParameters;
import it.mics.bottega.BottegaViewTest;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengeLinks;
import it.mics.bottega.challenge.SkillRequirement;
import it.mics.bottega.challenge.TeamRules;
import it.mics.bottega.governance.CaseAction;
import it.mics.bottega.governance.CaseDecision;
import it.mics.bottega.governance.ModerationDesk;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.identity.Grant;
import it.mics.bottega.identity.Role;
import it.mics.bottega.introduction.IntroductionId;
import it.mics.bottega.introduction.IntroductionRequests;
import it.mics.bottega.introduction.IntroductionReview;
import it.mics.bottega.matching.Researchers;
import it.mics.bottega.taxonomy.SkillId;
import it.mics.bottega.team.TeamFixtures;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What of a recommended person reaches the page of a company, and what of an offer the page of the person. */
@ViewPackages(
        packages = {
            "it.mics.bottega.challenge.ui",
            "it.mics.bottega.introduction.ui",
            "it.mics.bottega.governance.ui",
            "it.mics.bottega.shell"
        })
class UnnamedCandidatesTest extends BottegaViewTest {
    private static final String MESSAGE = "Your work on solvents is just what we lack: shall we talk?";
    private static final String OUTPUT = "A telltale paper on deep eutectic baths";
    private static final String ORCID = "0000-0002-1825-0097";

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private IntroductionRequests requests;

    @Autowired
    private ModerationDesk desk;

    private final String tag = UUID.randomUUID().toString().substring(0, 8);
    private final SkillId skill = new SkillId(305);
    private ChallengeId challenge;
    private AccountId company;
    private AccountId shown;
    private AccountId hidden;

    @BeforeEach
    void people() {
        challenge = new TeamFixtures(jdbc).challenge(new TeamRules(2, 6, 1), new SkillRequirement(skill, 3, 3, true));
        company = new AccountId(jdbc.sql("select author_id from challenge where id = :id")
                .param("id", challenge.value())
                .query(UUID.class)
                .single());
        shown = researcher("Zenobia", "PROGRAMME");
        hidden = researcher("Quintilia", "HIDDEN");
    }

    @Test
    void a_company_reads_role_and_kind_of_institution_and_nothing_that_leads_to_a_name() {
        signIn(company);
        UI.getCurrent().navigate(ChallengeLinks.challenge(challenge));
        String source = source();
        assertThat(source).contains("Postdoc").contains("class=\"candidate\"").doesNotContain("Bench chemist");
        find(Button.class).withText("Ask for an introduction").all().getFirst().click();
        assertThat(find(Dialog.class).all()).hasSize(1);
        assertUnnamed(source + source());
    }

    @Test
    void what_a_company_asked_for_names_nobody_until_both_accept() {
        signIn(company);
        requests.askForCompany(challenge, shown, MESSAGE);
        UI.getCurrent().navigate("introductions");
        assertUnnamed(source());
        jdbc.sql("update researcher_profile set visibility = 'HIDDEN' where account_id = :id")
                .param("id", shown.value())
                .update();
        signIn(company);
        UI.getCurrent().navigate("introductions");
        assertUnnamed(source());
        assertThat(pageText())
                .contains("A person who no longer shows their profile")
                .doesNotContain("Bench chemist");
    }

    @Test
    void a_leader_who_is_part_of_it_reads_why_somebody_else_decides_and_no_names() {
        signIn(company);
        IntroductionId id = requests.askForCompany(challenge, shown, MESSAGE);
        ActingAs.grant(jdbc, company, new Grant(Role.SPOKE_LEADER, null, 3));
        signIn(company);
        openCase(id);
        assertThat(pageText()).contains("part of the company that set the challenge");
        assertThat(find(Button.class).withText("Approve").all()).isEmpty();
        assertUnnamed(source());
        signIn(ActingAs.spokeLeader(jdbc, "Guida estranea", 3));
        openCase(id);
        assertThat(pageText()).contains("Zenobia" + tag);
        assertThat(find(Button.class).withText("Approve").all()).hasSize(1);
    }

    @Test
    void the_first_page_of_the_person_has_one_card_for_each_offer() {
        IntroductionId id = ActingAs.call(company, () -> requests.askForCompany(challenge, shown, MESSAGE));
        var open =
                desk.openOn(IntroductionReview.TYPE, id.value()).orElseThrow().id();
        ActingAs.run(
                ActingAs.spokeLeader(jdbc, "Guida estranea", 3),
                () -> desk.decide(open, new CaseDecision(CaseAction.APPROVE, "FIT", null, List.of())));
        signIn(shown);
        UI.getCurrent().navigate("");
        assertThat(pageText()).contains("An introduction waits for your answer");
        // Only the card keeps the name back: the challenge itself is public and may stand among those that fit.
        String card = pageText().replaceFirst(".*(A company would like to meet you.*?Read and answer).*", "$1");
        assertThat(card)
                .startsWith("A company would like to meet you")
                .endsWith("Read and answer")
                .doesNotContain("Filatura di prova");
        assertThat(source()).contains("<h2 class=\"sec-h\"", "team-ask mine", "btn primary s");
    }

    private AccountId researcher(String first, String visibility) {
        AccountId id = ActingAs.researcher(
                jdbc, first + tag + " Segreta" + tag, ActingAs.organisation(jdbc, "Istituto " + tag, "UNIVERSITY"));
        new Researchers(jdbc, new TransactionTemplate(transactions), events)
                .profile(id, visibility, "Bench chemist", Map.of(skill, 5));
        jdbc.sql("update researcher_profile set orcid = :orcid where account_id = :id")
                .param("orcid", ORCID)
                .param("id", id.value())
                .update();
        jdbc.sql(
                        "insert into profile_output (id, account_id, title, year) values (gen_random_uuid(), :id, :title, 2024)")
                .param("id", id.value())
                .param("title", OUTPUT)
                .update();
        return id;
    }

    private void openCase(IntroductionId id) {
        var open =
                desk.openOn(IntroductionReview.TYPE, id.value()).orElseThrow().id();
        UI.getCurrent()
                .navigate("decisions", QueryParameters.of("case", open.value().toString()));
    }

    private void assertUnnamed(String source) {
        assertThat(source)
                .doesNotContain("Zenobia" + tag, "Quintilia" + tag, "Segreta" + tag, OUTPUT, ORCID, "Istituto " + tag)
                .doesNotContain(shown.value().toString(), hidden.value().toString())
                .doesNotContain(">ZS<", ">QS<", "person/");
    }

    /** Every element with every attribute, the view, its layout and open dialogs. */
    private String source() {
        StringBuilder source = new StringBuilder();
        UI.getCurrent()
                .getInternals()
                .getActiveRouterTargetsChain()
                .forEach(part -> source.append(part.getElement().getOuterHTML()));
        find(Dialog.class)
                .all()
                .forEach(dialog -> source.append(dialog.getElement().getOuterHTML()));
        return source.toString();
    }
}
