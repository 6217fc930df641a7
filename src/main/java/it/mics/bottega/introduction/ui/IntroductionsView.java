package it.mics.bottega.introduction.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.identity.Role;
import it.mics.bottega.introduction.IntroductionAnswers;
import it.mics.bottega.introduction.IntroductionBook;
import it.mics.bottega.introduction.IntroductionOutcomes;
import it.mics.bottega.introduction.IntroductionRequests;
import it.mics.bottega.introduction.NightlyWishes;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Page;
import it.mics.bottega.uikit.Ui;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;

/** Introductions that wait for my answer, and those that I or my side asked for. */
@Route("introductions")
@Menu(title = "introduction.menu", order = 60, icon = "swap")
@RolesAllowed({"RESEARCHER", "COMPANY_MEMBER"})
class IntroductionsView extends Page {
    private final transient IntroductionBook book;
    private final transient IntroductionAnswers answers;
    private final transient IntroductionRequests requests;
    private final transient IntroductionOutcomes outcomes;
    private final transient NightlyWishes wishes;
    private final transient Clock clock;
    private final boolean researcher;

    IntroductionsView(
            IntroductionBook book,
            IntroductionAnswers answers,
            IntroductionRequests requests,
            IntroductionOutcomes outcomes,
            NightlyWishes wishes,
            CurrentActor current,
            Clock clock) {
        this.book = book;
        this.answers = answers;
        this.requests = requests;
        this.outcomes = outcomes;
        this.wishes = wishes;
        this.clock = clock;
        this.researcher = current.require().has(Role.RESEARCHER);
        show();
    }

    private void show() {
        clear();
        var offered = book.offeredToMe();
        var asked = book.askedByUs();
        var acts = new IntroductionActs(answers, requests, outcomes, this::show);
        long waiting = offered.stream().filter(each -> each.course().waits()).count();
        put(head(
                Ui.t("introduction.title"),
                Ui.t(researcher ? "introduction.help" : "introduction.helpCompany", waiting)));
        if (researcher) {
            put(section(
                    "introduction.offered",
                    offered.stream()
                            .map(each -> (Component) new OfferedCard(each, clock.instant(), acts))
                            .toList(),
                    "introduction.offeredEmpty"));
        }
        put(section(
                researcher ? "introduction.asked" : "introduction.askedCompany",
                asked.stream()
                        .map(each -> (Component) new AskedCard(each, clock.instant(), acts))
                        .toList(),
                researcher ? "introduction.askedEmpty" : "introduction.askedEmptyCompany"));
        if (researcher) put(new NightlyConsentPart(wishes));
    }

    private static Component section(String key, List<Component> cards, String emptyKey) {
        H2 heading = new H2(Ui.t(key));
        heading.addClassName("sec-h");
        Component section = El.raw("section", "introductions", heading);
        if (cards.isEmpty()) {
            section.getElement()
                    .appendChild(El.div("empty", new Paragraph(Ui.t(emptyKey))).getElement());
        }
        cards.forEach(card -> section.getElement().appendChild(card.getElement()));
        return section;
    }
}
