package it.mics.bottega.proposal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.proposal.CostLine;
import it.mics.bottega.proposal.ProposalContent;
import it.mics.bottega.proposal.RosterLine;
import it.mics.bottega.proposal.parts.PlainCard;
import it.mics.bottega.proposal.parts.ProposalParts;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Prose;
import it.mics.bottega.uikit.Ui;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A proposal to read: the same order for everybody, sentence first, then picture, then table. */
public class ProposalSheet extends Article {
    private final String heading;
    private final int order;
    private final @Nullable Language foreign;

    /** A sheet whose parts have headings of this order: 2 or 3. */
    public ProposalSheet(ProposalContent content, List<RosterLine> team, int order) {
        this.order = order;
        heading = "h" + order;
        foreign = content.language() == Ui.language() ? null : content.language();
        addClassNames("sheet", "read");
        text("proposal.part.SUMMARY", content.summary(), "lead");
        text("proposal.part.APPROACH", content.approach(), "");
        trl(content);
        text("proposal.part.IMPACT", content.impact(), "");
        ProposalParts parts = content.parts();
        if (!parts.claims().isEmpty()) part("proposal.part.CLAIMS", PartTables.claims(parts.claims(), this::written));
        if (!content.plan().isEmpty()) {
            part(
                    "proposal.part.PLAN",
                    quiet(Ui.t("proposal.plan.total", content.plan().size(), content.months())),
                    written(new Timeline(content.plan())));
        }
        if (!parts.risks().isEmpty()) part("proposal.part.RISKS", PartTables.risks(parts.risks(), this::written));
        if (!content.budget().isEmpty()) part("proposal.part.BUDGET", budget(content));
        if (!parts.partners().isEmpty())
            part("proposal.part.PARTNERS", PartTables.partners(parts.partners(), this::written));
        if (!parts.card().isEmpty()) card(parts.card());
        if (!team.isEmpty()) part("proposal.part.TEAM", team(team));
    }

    private void text(String key, String words, String classes) {
        if (words.isBlank()) return;
        Prose prose = new Prose(words.strip(), order);
        if (!classes.isEmpty()) prose.addClassName(classes);
        part(key, written(prose));
    }

    /** In the reader’s language, or in the other one where it is written only there. */
    private void card(PlainCard card) {
        Component words = El.raw("p", "", Ui.t(card.text()));
        El.markLanguage(words, card.text());
        part("proposal.part.CARD", words);
    }

    private void trl(ProposalContent content) {
        Integer now = content.trlNow();
        Integer target = content.trlTarget();
        if (now == null || target == null) return;
        part("proposal.part.TRL", quiet(Ui.t("proposal.trl.path", now, target)), new TrlPath(now, target));
    }

    private Component budget(ProposalContent content) {
        List<Component> rows = new ArrayList<>();
        for (CostLine line : content.budget()) {
            rows.add(El.raw(
                    "tr", "", written(El.raw("th", "", line.what())), El.raw("td", "n", Money.text(line.cents()))));
        }
        Component total = El.raw(
                "tfoot",
                "",
                El.raw(
                        "tr",
                        "",
                        El.raw("th", "", Ui.t("proposal.budget.total")),
                        El.raw("td", "n", Money.text(content.totalCents()))));
        return El.raw("table", "sum budget", El.raw("tbody", "", rows.toArray(Component[]::new)), total);
    }

    private static Component team(List<RosterLine> team) {
        return El.raw(
                "ul",
                "roster",
                team.stream()
                        .map(line -> {
                            List<String> details = new ArrayList<>();
                            if (line.leader()) details.add(Ui.t("proposal.team.leads"));
                            if (!line.roleTitle().isBlank()) details.add(line.roleTitle());
                            if (!line.organisation().isEmpty()) details.add(Ui.t(line.organisation()));
                            return El.raw(
                                    "li",
                                    "",
                                    El.raw("b", "", line.name()),
                                    El.raw("small", "", String.join(", ", details)));
                        })
                        .toArray(Component[]::new));
    }

    private void part(String key, Component... content) {
        Component title = El.raw(heading, "sec-h", Ui.t(key));
        Section section = new Section(title);
        section.add(content);
        add(section);
    }

    private static Component quiet(String words) {
        Paragraph sentence = new Paragraph(words);
        sentence.addClassName("quiet");
        return sentence;
    }

    private <C extends Component> C written(C component) {
        if (foreign != null) component.getElement().setAttribute("lang", foreign.code());
        return component;
    }
}
