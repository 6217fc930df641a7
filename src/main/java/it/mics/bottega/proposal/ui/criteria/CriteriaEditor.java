package it.mics.bottega.proposal.ui.criteria;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import it.mics.bottega.challenge.criteria.CriterionId;
import it.mics.bottega.proposal.ProposalContent;
import it.mics.bottega.proposal.ProposalSection;
import it.mics.bottega.proposal.criteria.CriterionAnswer;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Ui;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** While one writes: each criterion by which the proposal is judged, with its weight, and in which parts it is answered; kept as soon as it is chosen. */
public class CriteriaEditor extends Section {
    private final transient Supplier<ProposalContent> text;
    private final transient BiConsumer<CriterionId, Set<ProposalSection>> save;

    /** The editor of these answers about the text that {@code text} gives at any moment. */
    public CriteriaEditor(
            List<CriterionAnswer> answers,
            Supplier<ProposalContent> text,
            BiConsumer<CriterionId, Set<ProposalSection>> save) {
        this.text = text;
        this.save = save;
        addClassName("criteria-part");
        getElement().setAttribute("aria-labelledby", "h-criteria");
        Component heading = El.raw("h2", "sec-h", Ui.t("proposal.criteria"));
        heading.getElement().setAttribute("id", "h-criteria");
        Component help = El.raw("p", "quiet form-help", Ui.t("proposal.criteria.help"));
        Div list = El.div("stack-3");
        answers.forEach(answer -> list.add(line(answer)));
        getElement().appendChild(heading.getElement(), help.getElement());
        add(list);
    }

    private Component line(CriterionAnswer answer) {
        String name = Ui.t(answer.criterion().label());
        Span state = new Span();
        state.getElement().setAttribute("role", "status");
        MultiSelectComboBox<ProposalSection> where = new MultiSelectComboBox<>(Ui.t("proposal.criteria.where", name));
        where.setItems(ProposalSection.values());
        where.setItemLabelGenerator(section -> Ui.t(section.key()));
        where.setValue(answer.sections());
        where.setAutoExpand(MultiSelectComboBox.AutoExpandMode.BOTH);
        where.setWidthFull();
        where.addValueChangeListener(change -> {
            save.accept(answer.criterion().id(), change.getValue());
            say(state, new CriterionAnswer(answer.criterion(), change.getValue()));
        });
        say(state, answer);
        Component head = El.raw(
                "div",
                "row apart",
                El.raw("h3", "t2", name),
                El.span(
                        "t1 quiet num",
                        Ui.t("proposal.criteria.weight", answer.criterion().weight())));
        Div box = El.div("stack-2");
        box.getElement().appendChild(head.getElement());
        if (!answer.criterion().about().isEmpty())
            box.getElement()
                    .appendChild(El.raw("p", "t1 quiet", Ui.t(answer.criterion().about()))
                            .getElement());
        box.add(where, state);
        return box;
    }

    private void say(Span state, CriterionAnswer answer) {
        CriterionAnswer.State now = answer.in(text.get());
        state.removeAll();
        state.setClassName(now == CriterionAnswer.State.ANSWERED ? "badge good" : "badge wait");
        state.add(
                (now == CriterionAnswer.State.ANSWERED ? Icon.CHECK : Icon.RING).create(),
                new Span(Ui.t("proposal.criteria.state." + now)));
    }
}
