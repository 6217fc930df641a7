package it.mics.bottega.challenge.ui.question;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import it.mics.bottega.challenge.ChallengeLinks;
import it.mics.bottega.challenge.question.QuestionAnswering;
import it.mics.bottega.challenge.question.WaitingQuestions;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.identity.Role;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.HomeContribution;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Ui;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** On a company’s first page: the questions that wait for its answer. */
@org.springframework.stereotype.Component
@Order(15)
class WaitingQuestionsHome implements HomeContribution {
    private final QuestionAnswering answering;
    private final CurrentActor current;
    private final Clock clock;

    WaitingQuestionsHome(QuestionAnswering answering, CurrentActor current, Clock clock) {
        this.answering = answering;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public Optional<Component> create() {
        if (!current.get().has(Role.COMPANY_MEMBER)) return Optional.empty();
        List<WaitingQuestions> waiting = answering.waiting();
        if (waiting.isEmpty()) return Optional.empty();
        H2 heading = new H2(Ui.t("question.home.title"));
        heading.addClassName("sec-h");
        UnorderedList list = new UnorderedList();
        list.addClassName("list");
        waiting.forEach(each -> list.add(line(each)));
        return Optional.of(new Section(heading, list));
    }

    private ListItem line(WaitingQuestions waiting) {
        String address = ChallengeLinks.challenge(waiting.challenge()) + "#questions";
        Anchor title = new Anchor(address, Ui.t(waiting.title()));
        El.markLanguage(title, waiting.title());
        Component why = El.raw(
                "p",
                "why",
                Ui.t(
                        "question.home.why",
                        waiting.count(),
                        Dates.inWords(waiting.oldest(), clock.instant()),
                        Dates.dayAndTime(waiting.answerUntil())));
        ListItem item = new ListItem(
                El.div("mark", Icon.CLOCK.create()),
                El.div("", new H3(title), why),
                El.div("aside", El.link(address, Ui.t("question.home.act"), "btn")));
        item.addClassName("item");
        return item;
    }
}
