package it.mics.bottega.team.ui.compose;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import it.mics.bottega.BottegaViewTest;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.SkillRequirement;
import it.mics.bottega.challenge.TeamRules;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.matching.Researchers;
import it.mics.bottega.taxonomy.SkillId;
import it.mics.bottega.team.TeamFixtures;
import it.mics.bottega.team.TeamLinks;
import it.mics.bottega.team.TeamRegister;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ViewPackages(classes = ComposeView.class, packages = "it.mics.bottega.team.ui")
class ComposeViewTest extends BottegaViewTest {
    private static final SkillId ONE = new SkillId(157);
    private static final SkillId TWO = new SkillId(408);

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    TeamRegister register;

    @Test
    void a_proposal_shows_who_covers_what_and_inviting_forms_the_team() {
        ChallengeId challenge = new TeamFixtures(jdbc)
                .challenge(
                        new TeamRules(2, 2, 1),
                        new SkillRequirement(ONE, 4, 3, true),
                        new SkillRequirement(TWO, 4, 3, true));
        AccountId ada = researcher("Ada Rossi", Map.of(ONE, 4));
        researcher("Bea Neri", Map.of(TWO, 5));
        signIn(ada);
        navigate(TeamLinks.compose(challenge), ComposeView.class);
        Awaitility.await().atMost(Duration.ofSeconds(20)).pollInSameThread().until(() -> {
            runPendingSignalsTasks();
            roundTrip();
            return pageText().contains("Invite these people");
        });
        assertThat(pageText()).contains("This is the best possible team").contains("Ada Rossi you");
        test(find(NativeButton.class).all().stream()
                        .filter(button -> button.getText().equals("Invite these people"))
                        .findFirst()
                        .orElseThrow())
                .click();
        find(TextField.class).all().stream()
                .filter(field -> field.getLabel().equals("Name of the team"))
                .forEach(field -> field.setValue("Insieme " + UUID.randomUUID()));
        find(TextArea.class).all().getFirst().setValue("We try together");
        test(find(NativeButton.class).all().stream()
                        .filter(button -> button.getText().startsWith("Form the team and invite"))
                        .findFirst()
                        .orElseThrow())
                .click();
        var team = register.of(ada, challenge).orElseThrow();
        assertThat(team.members()).hasSize(1);
        assertThat(jdbc.sql("select count(*) from membership where team_id = :team and status = 'INVITED'")
                        .param("team", team.id().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private AccountId researcher(String name, Map<SkillId, Integer> levels) {
        AccountId account =
                ActingAs.researcher(jdbc, name, ActingAs.organisation(jdbc, "Università di " + name, "UNIVERSITY"));
        new Researchers(jdbc, new TransactionTemplate(transactions), events)
                .profile(account, "PUBLIC", "Ricerca sui materiali", levels);
        return account;
    }
}
