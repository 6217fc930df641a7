package it.mics.bottega.evaluation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import it.mics.bottega.BottegaViewTest;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.identity.Grant;
import it.mics.bottega.identity.Role;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.proposal.Hands;
import it.mics.bottega.proposal.ProposalId;
import it.mics.bottega.proposal.Sample;
import it.mics.bottega.proposal.Scene;
import org.apache.commons.lang3.StringUtils;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewPackages(packages = "it.mics.bottega.shell")
class CompanyHomeTest extends BottegaViewTest {
    @Autowired
    private Hands proposals;

    private Scene scene;

    @BeforeEach
    void a_challenge() {
        scene = new Scene(jdbc);
    }

    @Test
    void a_challenge_with_proposals_to_answer_is_listed_once() {
        ActingAs.run(scene.leader, () -> {
            ProposalId id = proposals.start(scene.team, Language.EN);
            proposals.send(id, Sample.content("On deck"));
        });
        scene.close();
        home(scene.owner);
        assertThat(StringUtils.countMatches(main(), "Leather that survives salt"))
                .isEqualTo(1);
        assertThat(main()).contains("One proposal waits for your answer").contains("No other challenge under way");
    }

    @Test
    void a_closed_challenge_without_proposals_stays_in_the_list() {
        scene.close();
        home(scene.owner);
        assertThat(main()).contains("Leather that survives salt").contains("One challenge under way");
    }

    @Test
    void who_acts_for_two_companies_sees_what_both_owe() {
        ActingAs.run(scene.leader, () -> {
            ProposalId id = proposals.start(scene.team, Language.EN);
            proposals.send(id, Sample.content("On deck"));
        });
        scene.close();
        for (int other = 0; other < 3; other++) {
            ActingAs.grant(
                    jdbc, scene.owner, new Grant(Role.COMPANY_MEMBER, ActingAs.company(jdbc, "Altra " + other), null));
        }
        home(scene.owner);
        assertThat(main()).contains("One proposal waits for your answer");
    }

    private void home(AccountId who) {
        signIn(who);
        UI.getCurrent().navigate("");
    }

    /** The page without the layout around it. */
    private static String main() {
        return Jsoup.parse(UI.getCurrent()
                        .getInternals()
                        .getActiveRouterTargetsChain()
                        .getFirst()
                        .getElement()
                        .getOuterHTML())
                .text();
    }
}
