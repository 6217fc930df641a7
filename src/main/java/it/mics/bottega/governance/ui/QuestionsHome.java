package it.mics.bottega.governance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import it.mics.bottega.governance.CaseQuestion;
import it.mics.bottega.governance.CaseQuestions;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.identity.Role;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.HomeContribution;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Ui;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** On the first page of somebody who waits for a decision: what the moderators ask before they decide. */
@org.springframework.stereotype.Component
@Order(4)
class QuestionsHome implements HomeContribution {
    private final CaseQuestions questions;
    private final CurrentActor current;

    QuestionsHome(CaseQuestions questions, CurrentActor current) {
        this.questions = questions;
        this.current = current;
    }

    @Override
    public Optional<Component> create() {
        if (current.get().isVisitor()) return Optional.empty();
        List<CaseQuestion> mine = questions.forMe();
        if (mine.isEmpty()) return Optional.empty();
        boolean company = current.get().has(Role.COMPANY_MEMBER);
        H2 heading =
                new H2(Ui.t(company ? "governance.question.countCompany" : "governance.question.count", mine.size()));
        heading.addClassName("sec-h");
        Section section = new Section(heading);
        section.addClassName("mine-group");
        mine.forEach(question -> section.add(CaseStory.note(
                "wait",
                Icon.CLOCK,
                Ui.t("governance.question.line", question.spoke(), Ui.t(question.about())),
                CaseStory.quoted(question.question()),
                El.div(
                        "row",
                        El.link(
                                "question/" + question.id().value(),
                                Ui.t("governance.question.open"),
                                "btn primary s")))));
        return Optional.of(section);
    }
}
