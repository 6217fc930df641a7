package it.mics.bottega.evaluation.ui.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import it.mics.bottega.challenge.criteria.Criterion;
import it.mics.bottega.evaluation.review.Mark;
import it.mics.bottega.evaluation.review.ReviewSheet;
import it.mics.bottega.evaluation.review.ReviewStatus;
import it.mics.bottega.evaluation.review.ReviewWriting;
import it.mics.bottega.proposal.criteria.CriterionAnswer;
import it.mics.bottega.proposal.ui.criteria.CriteriaWhere;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Ui;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The rubric beside the proposal: saves itself, says how far one is, and seals the review. */
class RubricPane extends Section {
    private final Div in = El.div("in stack-3");
    private final Span saved = new Span();
    private final Paragraph progress = new Paragraph();
    private final Map<Criterion, CriterionCard> cards = new LinkedHashMap<>();

    RubricPane(ReviewSheet sheet, List<CriterionAnswer> answers, ReviewWriting writing, Runnable submit) {
        addClassNames("rub", "review-pane");
        getElement().setAttribute("aria-label", Ui.t("review.pane"));
        in.add(El.raw("h2", "sec-h", Ui.t("review.pane")));
        if (sheet.item().status() == ReviewStatus.REOPENED)
            in.add(El.div(
                    "note wait",
                    Icon.WARN.create(),
                    new Paragraph(Ui.t("review.reopened.why", sheet.item().reopenReason()))));
        for (Criterion one : sheet.criteria()) {
            CriterionCard card = new CriterionCard(
                    one, sheet.marks().getOrDefault(one.id(), Mark.NONE), sheet.writes(), where(answers, one), mark -> {
                        saved.setText(Ui.t(
                                "review.saved.at",
                                Dates.time(writing.save(sheet.item().id(), one.id(), mark))));
                        tell();
                    });
            cards.put(one, card);
            in.add(card);
        }
        add(in);
        progress.addClassName("answer-state");
        progress.getElement().setAttribute("aria-live", "polite");
        var at = sheet.item().savedAt();
        saved.setText(at == null ? Ui.t("review.saved.byItself") : Ui.t("review.saved.on", Dates.dayAndTime(at)));
        Paragraph line = new Paragraph(Icon.CHECK.create(), saved);
        line.addClassNames("saved", "t1", "quiet");
        line.getElement().setAttribute("aria-live", "polite");
        Div bar = El.div("actbar", progress);
        if (sheet.writes()) bar.add(El.div("row apart", line, submitButton(submit)));
        else if (sheet.item().status() == ReviewStatus.SUBMITTED) bar.add(new Paragraph(Ui.t("review.sealed.note")));
        add(bar);
        tell();
    }

    private static String where(List<CriterionAnswer> answers, Criterion one) {
        return answers.stream()
                .filter(answer -> answer.criterion().id().equals(one.id()))
                .map(answer -> CriteriaWhere.names(answer.sections()))
                .collect(Collectors.joining());
    }

    /** Adds below the criteria. */
    void put(Component part) {
        in.add(part);
    }

    private Button submitButton(Runnable submit) {
        Button button = new Button(Ui.t("review.submit"), event -> {
            ConfirmDialog dialog = new ConfirmDialog();
            dialog.setHeader(Ui.t("review.submit.title"));
            dialog.setText(Ui.t("review.submit.text"));
            dialog.setConfirmText(Ui.t("review.submit"));
            dialog.setCancelable(true);
            dialog.setCancelText(Ui.t("review.dialog.back"));
            dialog.addConfirmListener(yes -> submit.run());
            dialog.open();
        });
        button.getElement().getThemeList().add("primary");
        return button;
    }

    private void tell() {
        long scored = cards.values().stream()
                .filter(card -> card.mark().score() != null)
                .count();
        BigDecimal points = BigDecimal.ZERO;
        for (Map.Entry<Criterion, CriterionCard> each : cards.entrySet()) {
            BigDecimal score = each.getValue().mark().score();
            if (score != null)
                points = points.add(
                        score.multiply(BigDecimal.valueOf(each.getKey().weight()))
                                .divide(BigDecimal.valueOf(Criterion.HIGHEST), 1, java.math.RoundingMode.HALF_UP));
        }
        progress.setText(Ui.t("review.tally", scored, cards.size(), points));
    }
}
