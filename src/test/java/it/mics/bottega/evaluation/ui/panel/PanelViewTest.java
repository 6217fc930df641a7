package it.mics.bottega.evaluation.ui.panel;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import it.mics.bottega.BottegaViewTest;
import it.mics.bottega.challenge.criteria.CriteriaRegister;
import it.mics.bottega.evaluation.review.PanelScene;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.proposal.Hands;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The page on which a panel is put together: a plan is worked out, compared, looked at and only then assigned. */
@ViewPackages(packages = {"it.mics.bottega.evaluation.ui", "it.mics.bottega.shell"})
class PanelViewTest extends BottegaViewTest {
    @Autowired
    Hands hands;

    @Autowired
    CriteriaRegister criteria;

    private PanelScene scene;

    @BeforeEach
    void sitting() {
        scene = new PanelScene(jdbc, hands, criteria);
        for (String name : new String[] {"Nadia Giurata", "Ugo Giurato", "Teo Giurato"}) {
            AccountId juror = ActingAs.researcher(jdbc, name, null);
            scene.seat(juror, name.startsWith("Teo") ? "INDUSTRY" : "ACADEMIA");
        }
    }

    @Test
    void a_plan_is_worked_out_compared_and_assigned_only_when_it_is_said_so() {
        signIn(scene.base.owner);
        UI.getCurrent().navigate(PanelView.address(scene.base.challenge));
        test(button("Propose an assignment")).click();
        Awaitility.await().atMost(Duration.ofSeconds(20)).pollInSameThread().until(() -> {
            runPendingSignalsTasks();
            roundTrip();
            return pageText().contains("The worst-off proposal");
        });
        assertThat(pageText())
                .contains("6 of 6", "Both ways come to the same.", "somebody without a profile counts 50");
        assertThat(assigned()).isZero();
        test(button("See the best in the table")).click();
        assertThat(pageText()).contains("6 proposals would go to jurors");
        assertThat(assigned()).isZero();
        test(button("Assign these 6")).click();
        assertThat(assigned()).isEqualTo(6);
        assertThat(pageText()).doesNotContain("would go to jurors");
    }

    private int assigned() {
        return jdbc.sql("select count(*) from review where challenge_id = :id")
                .param("id", scene.base.challenge.value())
                .query(Integer.class)
                .single();
    }

    private Button button(String text) {
        return find(Button.class).withText(text).single();
    }
}
