package it.mics.bottega.governance.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import it.mics.bottega.BottegaViewTest;
import it.mics.bottega.challenge.ChallengeAuthoring;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.challenge.ChallengeStatus;
import it.mics.bottega.challenge.Drafts;
import it.mics.bottega.governance.CaseDecision;
import it.mics.bottega.governance.CaseId;
import it.mics.bottega.governance.ModerationDesk;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.identity.OrganisationId;
import java.time.Instant;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewPackages(packages = {"it.mics.bottega.governance.ui", "it.mics.bottega.shell"})
class DecisionsViewTest extends BottegaViewTest {
    @Autowired
    ChallengeAuthoring authoring;

    @Autowired
    ChallengeRegister register;

    @Autowired
    ModerationDesk desk;

    @Autowired
    CaseRows rows;

    ChallengeId id;
    AccountId leader;
    AccountId author;
    OrganisationId company;

    @BeforeEach
    void a_challenge_waits() {
        company = ActingAs.company(jdbc, "Prova Coda");
        author = ActingAs.companyMember(jdbc, "Cora Prova", company);
        leader = ActingAs.spokeLeader(jdbc, "Gino Guida", 8);
        id = submit("Boards for the queue");
    }

    private ChallengeId submit(String title) {
        return ActingAs.call(author, () -> {
            ChallengeId started = authoring.start(company);
            authoring.save(
                    started,
                    Drafts.complete(title, 8, Instant.now()),
                    authoring.sheet(started).version());
            authoring.submit(started, authoring.sheet(started).version());
            return started;
        });
    }

    @Test
    void no_heading_skips_an_order() {
        open();
        String page = find(DecisionsView.class).single().getElement().getOuterHTML();
        int before = 1;
        for (Element heading : Jsoup.parse(page).select("h1, h2, h3, h4, h5, h6")) {
            int order = heading.tagName().charAt(1) - '0';
            assertThat(order).as(heading.text()).isLessThanOrEqualTo(before + 1);
            before = order;
        }
        assertThat(before).isGreaterThan(1);
    }

    @Test
    void the_leader_returns_it_with_what_was_ticked_and_not_without() {
        open();
        DecisionsView view = find(DecisionsView.class).single();
        assertThat(pageText())
                .contains("Boards for the queue", "May this challenge open?", "nothing found: you may decide");
        view.key("r", caseId());
        confirm("Return");
        assertThat(pageText()).contains("Tick at least one thing to mend");
        assertThat(register.get(id).status()).isEqualTo(ChallengeStatus.SUBMITTED_FOR_REVIEW);
        find(Checkbox.class).all().getFirst().setValue(true);
        confirm("Return");
        assertThat(register.get(id).status()).isEqualTo(ChallengeStatus.RETURNED);
        assertThat(desk.openOn("challenge", id.value())).isEmpty();
    }

    @Test
    void the_leader_approves_with_two_keys() {
        open();
        find(DecisionsView.class).single().key("a", caseId());
        assertThat(pageText()).contains("The challenge opens at once");
        confirm("Approve");
        assertThat(register.get(id).status()).isEqualTo(ChallengeStatus.OPEN);
    }

    @Test
    void the_keys_are_listed_on_request() {
        open();
        find(DecisionsView.class).single().key("?", "");
        assertThat(find(Button.class).withText("Close").all()).isNotEmpty();
    }

    @Test
    void what_was_done_stands_in_the_page_and_covers_nothing() {
        open();
        find(DecisionsView.class).single().key("a", caseId());
        confirm("Approve");
        assertThat(said()).isEqualTo("Approved: Boards for the queue");
        assertThat(find(Notification.class).all()).isEmpty();
    }

    @Test
    void a_case_that_arrives_keeps_the_case_in_hand_and_what_was_typed() {
        open();
        String before = caseId();
        find(DecisionsView.class).single().key("r", before);
        find(TextField.class).single().setValue("How is it measured?");
        String title = "Glue " + id.value().toString().substring(0, 8);
        ChallengeId second = submit(title);
        MockVaadin.runUIQueue();
        assertThat(find(DecisionsView.class).single().getElement().getAttribute("data-case"))
                .isEqualTo(before);
        assertThat(find(TextField.class).single().getValue()).isEqualTo("How is it measured?");
        assertThat(pageText()).contains(title);
        assertThat(register.get(second).status()).isEqualTo(ChallengeStatus.SUBMITTED_FOR_REVIEW);
    }

    @Test
    void a_case_that_somebody_else_decides_closes_and_what_was_typed_can_still_be_read() {
        open();
        find(DecisionsView.class).single().key("r", caseId());
        find(TextField.class).single().setValue("How is it measured?");
        CaseId open = desk.openOn("challenge", id.value()).orElseThrow().id();
        ActingAs.run(ActingAs.spokeLeader(jdbc, "Gina Guida", 8), () -> desk.decide(open, CaseDecision.approve()));
        MockVaadin.runUIQueue();
        assertThat(pageText()).contains("This case waits no more");
        assertThat(find(TextField.class).single().getValue()).isEqualTo("How is it measured?");
        assertThat(find(Button.class).withText("Return").all()).isEmpty();
        find(DecisionsView.class).single().key("a", open.value().toString());
        assertThat(find(Button.class).withText("Approve").all()).isEmpty();
    }

    @Test
    void a_key_that_was_pressed_for_the_case_before_does_not_touch_the_next_one() {
        String title = "Glue " + id.value().toString().substring(0, 8);
        ChallengeId second = submit(title);
        open();
        DecisionsView view = find(DecisionsView.class).single();
        String first = caseId();
        view.key("a", first);
        confirm("Approve");
        assertThat(view.getElement().getAttribute("data-case")).isNotEqualTo(first);
        view.key("a", first);
        assertThat(pageText()).doesNotContain("The challenge opens at once");
        assertThat(register.get(second).status()).isEqualTo(ChallengeStatus.SUBMITTED_FOR_REVIEW);
    }

    @Test
    void the_confirmation_takes_one_press_and_waits_for_another_where_something_is_missing() {
        open();
        find(DecisionsView.class).single().key("r", caseId());
        Button confirm = find(Button.class).withText("Return").single();
        assertThat(confirm.isDisableOnClick()).isTrue();
        confirm.click();
        assertThat(confirm.isEnabled()).isTrue();
    }

    @Test
    void the_key_of_a_decision_pressed_twice_keeps_the_note() {
        open();
        find(DecisionsView.class).single().key("r", caseId());
        find(TextField.class).single().setValue("How is it measured?");
        find(DecisionsView.class).single().key("r", caseId());
        assertThat(find(TextField.class).single().getValue()).isEqualTo("How is it measured?");
    }

    @Test
    void what_the_leader_may_only_hand_over_stands_last_and_offers_the_hand_over_first() {
        OrganisationId barred = company;
        String handedOver = caseId();
        company = ActingAs.company(jdbc, "Prova Propria");
        author = ActingAs.companyMember(jdbc, "Cleo Prova", company);
        ChallengeId free = submit("Glue for the queue");
        ActingAs.affiliate(jdbc, leader, barred);
        signIn(leader);
        UI.getCurrent().navigate("decisions");
        List<String> order = Jsoup.parse(
                        find(DecisionsView.class).single().getElement().getOuterHTML())
                .select("a.q")
                .eachAttr("href");
        String decides = desk.openOn("challenge", free.value())
                .orElseThrow()
                .id()
                .value()
                .toString();
        assertThat(ActingAs.call(leader, () -> rows.all()).getLast().id()).isEqualTo(handedOver);
        assertThat(order).contains("decisions?case=" + decides);
        assertThat(order.getLast()).isEqualTo("decisions?case=" + handedOver);
        assertThat(pageText()).contains("To hand over: you have a conflict of interest");
        assertThat(find(DecisionsView.class).single().getElement().getAttribute("data-case"))
                .isNotEqualTo(handedOver);
        open();
        assertThat(find(Button.class).withText("Hand over").single().getThemeNames())
                .contains("primary");
    }

    private String caseId() {
        return desk.openOn("challenge", id.value()).orElseThrow().id().value().toString();
    }

    private String said() {
        return Jsoup.parse(find(DecisionsView.class).single().getElement().getOuterHTML())
                .select(".said-line")
                .text();
    }

    private void open() {
        signIn(leader);
        UI.getCurrent().navigate("decisions", QueryParameters.of("case", caseId()));
    }

    private void confirm(String label) {
        find(Button.class).withText(label).single().click();
    }
}
