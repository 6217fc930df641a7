package it.mics.bottega.proposal.ui.criteria;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Section;
import it.mics.bottega.proposal.ProposalContent;
import it.mics.bottega.proposal.ProposalSection;
import it.mics.bottega.proposal.criteria.CriterionAnswer;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Ui;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** While one reads: which criterion is answered where, as the team says; where it says nothing, that stands there too. */
public class CriteriaWhere extends Section {
    /** The table of these answers under a heading of this order: 2 or 3. */
    public CriteriaWhere(List<CriterionAnswer> answers, ProposalContent content, int order) {
        Component heading = El.raw("h" + order, "sec-h", Ui.t("proposal.criteria.read"));
        Component rows = El.raw(
                "tbody",
                "",
                answers.stream().map(answer -> row(answer, content)).toArray(Component[]::new));
        Component head = El.raw(
                "thead",
                "",
                El.raw(
                        "tr",
                        "",
                        El.raw("th", "", Ui.t("proposal.criteria.criterion")),
                        El.raw("th", "n", Ui.t("proposal.criteria.weight.short")),
                        El.raw("th", "", Ui.t("proposal.criteria.answered"))));
        getElement()
                .appendChild(
                        heading.getElement(),
                        El.raw("div", "scroll-x", El.raw("table", "sum criteria-where", head, rows))
                                .getElement());
    }

    /** The names of these parts as a list in a sentence. */
    public static String names(Collection<ProposalSection> sections) {
        return sections.stream().sorted().map(section -> Ui.t(section.key())).collect(Collectors.joining(", "));
    }

    private static Component row(CriterionAnswer answer, ProposalContent content) {
        CriterionAnswer.State state = answer.in(content);
        String where = state == CriterionAnswer.State.NOWHERE
                ? Ui.t("proposal.criteria.state.NOWHERE")
                : names(answer.sections());
        return El.raw(
                "tr",
                "",
                El.raw("th", "", Ui.t(answer.criterion().label())),
                El.raw(
                        "td",
                        "n",
                        Ui.t("proposal.criteria.weight", answer.criterion().weight())),
                El.raw("td", state == CriterionAnswer.State.NOWHERE ? "quiet" : "", where));
    }
}
