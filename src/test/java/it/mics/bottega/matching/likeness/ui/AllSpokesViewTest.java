package it.mics.bottega.matching.likeness.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import it.mics.bottega.BottegaViewTest;
import it.mics.bottega.challenge.ChallengeAuthoring;
import it.mics.bottega.governance.ModerationDesk;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.report.ReportScene;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewPackages(
        packages = {"it.mics.bottega.matching.likeness.ui", "it.mics.bottega.governance.ui", "it.mics.bottega.shell"})
class AllSpokesViewTest extends BottegaViewTest {
    @Autowired
    ChallengeAuthoring authoring;

    @Autowired
    ModerationDesk desk;

    @Test
    @SuppressWarnings("unchecked")
    void the_queue_leads_to_the_pairs_and_nothing_is_decided_there() {
        ReportScene scene = new ReportScene(jdbc, authoring, desk, 6);
        new ReportScene(jdbc, authoring, desk, 6);
        signIn(scene.leader);
        UI.getCurrent().navigate("decisions");
        assertThat(find(Anchor.class).all()).anyMatch(link -> link.getHref().equals("all-spokes"));
        UI.getCurrent().navigate("all-spokes");
        // Eight pairs at most, and others may be as much alike as these two.
        assertThat(pageText())
                .contains("The pairs most alike", "Reported boards")
                .containsPattern("Both ask for (one skill|[0-9]+ skills)");
        assertThat(find(AllSpokesView.class).single().getChildren()).isNotEmpty();
        assertThat(find(Button.class).from(find(AllSpokesView.class).single()).all())
                .isEmpty();
        Select<Object> state = (Select<Object>) find(Select.class).all().getLast();
        test(state).selectItem("In review");
        assertThat(pageText()).doesNotContain("Reported boards");
    }

    @Test
    void whoever_moderates_nothing_finds_no_such_page() {
        signIn(ActingAs.researcher(jdbc, "Reader", null));
        UI.getCurrent().navigate("all-spokes");
        assertThat(pageText()).doesNotContain("The pairs most alike");
    }
}
