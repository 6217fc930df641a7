package it.mics.bottega.matching.exposure.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import it.mics.bottega.BottegaViewTest;
import it.mics.bottega.challenge.ChallengeChanged;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.SkillRequirement;
import it.mics.bottega.challenge.TeamRules;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.matching.Factor;
import it.mics.bottega.matching.Interest;
import it.mics.bottega.matching.Interests;
import it.mics.bottega.matching.Researchers;
import it.mics.bottega.matching.exposure.ExposureReport;
import it.mics.bottega.matching.exposure.Exposures;
import it.mics.bottega.matching.exposure.OwnExposure;
import it.mics.bottega.matching.exposure.ShownIn;
import it.mics.bottega.taxonomy.SkillId;
import it.mics.bottega.team.TeamFixtures;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ViewPackages(classes = WhoIsShownView.class)
class ShownViewsTest extends BottegaViewTest {
    private static final SkillId SKILL = new SkillId(408);

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Exposures exposures;

    @Autowired
    private ExposureReport report;

    @Autowired
    private OwnExposure own;

    @Autowired
    private Interests interests;

    @Autowired
    private ShownHome home;

    @Test
    void a_leader_sees_the_figures_with_their_definitions_and_cannot_set_the_weight() {
        signIn(ActingAs.spokeLeader(jdbc, "Guida", 3));
        UI.getCurrent().navigate("who-is-shown", QueryParameters.of("spoke", "3"));
        assertThat(pageText())
                .contains("Gini index", "always the same person", "What fairness costs", "Materials from secondary");
        assertThat(find(Button.class).all()).isEmpty();
    }

    @Test
    void a_leader_reads_no_other_spoke() {
        AccountId leader = ActingAs.spokeLeader(jdbc, "Guida", 3);
        assertThatThrownBy(() -> ActingAs.run(leader, () -> report.spread(4))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ActingAs.run(leader, () -> report.cost(4))).isInstanceOf(NotFound.class);
    }

    @Test
    void the_office_may_set_the_weight() {
        signIn(ActingAs.programmeOffice(jdbc, "Ufficio"));
        navigate(WhoIsShownView.class);
        assertThat(find(Button.class).single().getText()).isEqualTo("Apply from now on");
    }

    @Test
    void a_researcher_sees_where_they_stood_and_says_no() {
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        ChallengeId challenge =
                new TeamFixtures(jdbc).challenge(new TeamRules(3, 6, 2), new SkillRequirement(SKILL, 3, 1, true));
        transaction.executeWithoutResult(status -> events.publishEvent(new ChallengeChanged(challenge)));
        AccountId ada = ActingAs.researcher(jdbc, "Ada Casa", null);
        new Researchers(jdbc, transaction, events).profile(ada, "PUBLIC", "Film commestibili", Map.of(SKILL, 4));
        ActingAs.run(
                ActingAs.programmeOffice(jdbc, "Ufficio"),
                () -> exposures.shown(ShownIn.CHALLENGE, challenge, List.of(new Exposures.Shown(ada, Factor.SPOKE))));
        assertThat(ActingAs.call(ada, () -> own.mine())).singleElement().satisfies(place -> {
            assertThat(place.challenge().id()).isEqualTo(challenge);
            assertThat(place.best()).isEqualTo(1);
            assertThat(place.reason()).isEqualTo(Factor.SPOKE);
        });
        signIn(ada);
        UI.getCurrent().add(home.create().orElseThrow());
        test(find(NativeButton.class).single()).click();
        assertThat(ActingAs.call(ada, interests::mine)).containsEntry(challenge, Interest.NO);
    }
}
