package it.mics.bottega.evaluation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import it.mics.bottega.challenge.ChallengeLinks;
import it.mics.bottega.challenge.criteria.Criterion;
import it.mics.bottega.evaluation.Answer;
import it.mics.bottega.evaluation.Outcome;
import it.mics.bottega.evaluation.ranking.Ranking.Standing;
import it.mics.bottega.evaluation.ranking.RankingSheet;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Ui;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Every proposal with its place, score, means of the criteria and what is to be known about it. */
class RankingTable extends Div {
    private final RankingSheet sheet;
    private final RankingWords words;
    private final Map<UUID, Answer> answers;

    RankingTable(RankingSheet sheet, Map<UUID, Answer> answers) {
        this.sheet = sheet;
        this.words = new RankingWords(sheet);
        this.answers = answers;
        addClassName("wide-table");
        getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        getElement().setAttribute("aria-label", Ui.t("ranking.table"));
        List<Component> heads = new ArrayList<>(
                List.of(head("ranking.column.place"), head("ranking.column.proposal"), end("ranking.column.score")));
        for (Criterion criterion : sheet.criteria()) heads.add(criterion(criterion));
        heads.add(end("ranking.column.normalised"));
        if (!answers.isEmpty()) heads.add(head("ranking.column.outcome"));
        Component[] rows = sheet.ranking().standings().stream().map(this::row).toArray(Component[]::new);
        add(El.raw(
                "table",
                "skills ranking",
                El.raw("caption", "vh", Ui.t("ranking.table")),
                El.raw("thead", "", El.raw("tr", "", heads.toArray(Component[]::new))),
                El.raw("tbody", "", rows)));
    }

    private Component row(Standing one) {
        Integer place = one.place();
        List<Component> cells = new ArrayList<>();
        cells.add(El.raw("td", "num", place == null ? "–" : Ui.t("ranking.place", place)));
        Component name = El.raw("th", "", words.titled(one.proposal()), notes(one));
        name.getElement().setAttribute("scope", "row");
        cells.add(name);
        cells.add(El.raw("td", "num", El.bold(RankingWords.number(one.score()))));
        for (Criterion criterion : sheet.criteria()) {
            UUID id = criterion.id().value();
            String number = RankingWords.number(one.means().get(id));
            cells.add(El.raw("td", one.below().contains(id) ? "num tx-bad" : "num", number));
        }
        cells.add(El.raw("td", "num", RankingWords.number(one.normalised())));
        if (!answers.isEmpty()) cells.add(El.raw("td", "", outcome(one.proposal())));
        return El.raw("tr", "", cells.toArray(Component[]::new));
    }

    private Component notes(Standing one) {
        Div notes = El.div("rank-notes t1 quiet");
        notes.add(El.span("", Ui.t("ranking.reviews", one.reviews())));
        if (!one.below().isEmpty()) notes.add(El.span("tx-bad", Ui.t("ranking.below", words.criteria(one.below()))));
        if (!one.disputed().isEmpty())
            notes.add(El.span("tx-wait", Ui.t("ranking.disputed", words.criteria(one.disputed()))));
        return notes;
    }

    private Component outcome(UUID proposal) {
        Answer answer = answers.get(proposal);
        if (answer == null) return El.span("", "–");
        Outcome chosen = answer.form().outcome();
        if (chosen != null && answer.staged()) return new OutcomeBadge(chosen);
        String address = ChallengeLinks.answers(sheet.challenge().id()) + "?proposal=" + proposal;
        return El.link(address, Ui.t("ranking.answer"), "");
    }

    private static Component criterion(Criterion criterion) {
        Integer threshold = criterion.threshold();
        Component head = El.raw(
                "th",
                "num",
                El.span("", Ui.t(criterion.label())),
                El.span(
                        "t1 quiet",
                        threshold == null
                                ? Ui.t("ranking.weight", criterion.weight())
                                : Ui.t("ranking.weightAndThreshold", criterion.weight(), threshold)));
        head.getElement().setAttribute("scope", "col");
        return head;
    }

    private static Component end(String key) {
        Component head = head(key);
        head.addClassName("num");
        return head;
    }

    private static Component head(String key) {
        Component head = El.raw("th", "", Ui.t(key));
        head.getElement().setAttribute("scope", "col");
        return head;
    }
}
