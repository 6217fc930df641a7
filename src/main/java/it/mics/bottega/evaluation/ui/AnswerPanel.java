package it.mics.bottega.evaluation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import it.mics.bottega.evaluation.AnswerReading;
import it.mics.bottega.evaluation.PublishedAnswer;
import it.mics.bottega.proposal.ProposalFacts;
import it.mics.bottega.proposal.ProposalPanel;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Ui;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** The answer on the team's own proposal page: outcome, reason and feedback, from the moment the results are published. */
@org.springframework.stereotype.Component
@Order(10)
class AnswerPanel implements ProposalPanel {
    private final AnswerReading reading;

    AnswerPanel(AnswerReading reading) {
        this.reading = reading;
    }

    @Override
    public Optional<Component> create(ProposalFacts proposal) {
        return reading.mine(proposal.id()).map(AnswerPanel::words);
    }

    private static Component words(PublishedAnswer answer) {
        Div feedback = El.div("prose");
        answer.feedback()
                .strip()
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> feedback.add(new Paragraph(line)));
        if (answer.language() != Ui.language())
            feedback.getElement().setAttribute("lang", answer.language().code());
        Component reason = El.raw(
                "p",
                "row",
                new OutcomeBadge(answer.outcome()),
                El.bold(Ui.t(answer.reason().key())));
        Paragraph when = new Paragraph(Ui.t("evaluation.answer.when", Dates.full(answer.at())));
        when.addClassNames("t1", "faint");
        return El.raw(
                "section",
                "card answer-card",
                El.raw("h2", "", Ui.t("evaluation.answer.title")),
                reason,
                feedback,
                when);
    }
}
