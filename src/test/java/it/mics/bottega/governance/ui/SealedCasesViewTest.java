package it.mics.bottega.governance.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import it.mics.bottega.BottegaViewTest;
import it.mics.bottega.challenge.ChallengeAuthoring;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.Drafts;
import it.mics.bottega.governance.CaseId;
import it.mics.bottega.governance.Handovers;
import it.mics.bottega.governance.ModerationDesk;
import it.mics.bottega.governance.SealedCases;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.identity.Grant;
import it.mics.bottega.identity.OrganisationId;
import it.mics.bottega.identity.Role;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewPackages(packages = {"it.mics.bottega.governance.ui", "it.mics.bottega.shell"})
class SealedCasesViewTest extends BottegaViewTest {
    private static final String REASON = "The deputy does not answer, canary-glass.";

    @Autowired
    ChallengeAuthoring authoring;

    @Autowired
    ModerationDesk desk;

    @Autowired
    Handovers handovers;

    @Autowired
    SealedCases sealed;

    AccountId office;
    CaseId id;

    @BeforeEach
    void a_case_was_handed_over() {
        OrganisationId company = ActingAs.company(jdbc, "Prova Sigilli");
        AccountId author = ActingAs.companyMember(jdbc, "Cora Sigilli", company);
        AccountId leader = ActingAs.spokeLeader(jdbc, "Gina Sigilli", 8);
        AccountId deputy = ActingAs.person(jdbc, "Dora Sigilli", new Grant(Role.SPOKE_DEPUTY, null, 8));
        office = ActingAs.programmeOffice(jdbc, "Ugo Sigilli");
        ChallengeId challenge = ActingAs.call(author, () -> {
            ChallengeId started = authoring.start(company);
            int version = authoring.sheet(started).version();
            var saved = authoring.save(started, Drafts.complete("Sealed words", 8, Instant.now()), version);
            authoring.submit(started, saved.version());
            return started;
        });
        id = desk.openOn("challenge", challenge.value()).orElseThrow().id();
        ActingAs.run(leader, () -> handovers.handOver(id, deputy, "My sister works there."));
    }

    @Test
    void it_is_read_right_after_the_reason_was_given() {
        signIn(office);
        navigate(SealedCasesView.class);
        find(Button.class).withText("Open it with a reason").all().stream()
                .filter(each -> each.getAriaLabel().orElse("").endsWith("Spoke 8"))
                .findFirst()
                .orElseThrow()
                .click();
        find(TextArea.class).single().setValue(REASON);
        find(Button.class)
                .withCondition(
                        each -> each.getAriaLabel().isEmpty() && each.getText().equals("Open it with a reason"))
                .single()
                .click();
        assertThat(pageText()).contains("You can read this sealed case until", "My sister works there.");
    }

    @Test
    void the_programme_office_finds_its_way_back_to_what_it_opened() {
        ActingAs.run(office, () -> sealed.open(id, REASON));
        signIn(office);
        navigate(SealedCasesView.class);
        Anchor further = find(Anchor.class).all().stream()
                .filter(each -> each.getHref().equals("sealed-cases?case=" + id.value()))
                .findFirst()
                .orElseThrow();
        assertThat(further.getText()).startsWith("Read it until");
        read(id);
        assertThat(pageText()).contains("You can read this sealed case until", "My sister works there.");
        signIn(ActingAs.programmeOffice(jdbc, "Olga Sigilli"));
        navigate(SealedCasesView.class);
        assertThat(pageText()).contains(REASON);
        assertThat(find(Anchor.class).all())
                .noneMatch(each -> each.getHref().equals("sealed-cases?case=" + id.value()));
    }

    @Test
    void a_technical_administrator_sees_that_there_are_some_and_neither_what_nor_why() {
        ActingAs.run(office, () -> sealed.open(id, REASON));
        signIn(ActingAs.person(jdbc, "Tino Sigilli", new Grant(Role.TECHNICAL_ADMIN, null, null)));
        navigate(SealedCasesView.class);
        assertThat(pageText())
                .contains("a challenge in Spoke 8")
                .doesNotContain("Sealed words", "My sister", "canary-glass", "Cora Sigilli");
        assertThat(find(Button.class).withText("Open it with a reason").all()).isEmpty();
    }

    private static void read(CaseId id) {
        UI.getCurrent()
                .navigate("sealed-cases", QueryParameters.of("case", id.value().toString()));
    }
}
