package it.mics.bottega.evaluation.ui.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import it.mics.bottega.challenge.criteria.Criterion;
import it.mics.bottega.evaluation.review.Mark;
import it.mics.bottega.evaluation.review.OtherReview;
import it.mics.bottega.evaluation.review.ReviewId;
import it.mics.bottega.evaluation.review.ReviewSheet;
import it.mics.bottega.evaluation.review.ReviewStatus;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Ui;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** The others’ submitted reviews beside one’s own, with the criteria on which they are far apart; the chair may reopen each. */
class OthersPart extends Section {
    OthersPart(ReviewSheet sheet, BiConsumer<ReviewId, String> reopen) {
        addClassName("review-others");
        if (!sheet.others().isEmpty()) {
            add(El.raw("h2", "sec-h", Ui.t("review.others", sheet.others().size())));
            long apart = sheet.criteria().stream()
                    .filter(one -> sheet.disagree(one.id()))
                    .count();
            if (apart > 0) add(El.div("note wait", Icon.WARN.create(), new Paragraph(Ui.t("review.disagree", apart))));
            add(El.raw(
                    "ul",
                    "list",
                    sheet.criteria().stream().map(one -> line(sheet, one)).toArray(Component[]::new)));
        }
        if (!sheet.chair() || !sheet.open()) return;
        if (sheet.item().status() == ReviewStatus.SUBMITTED)
            add(button(Ui.t("review.reopen.own"), sheet.item().id(), reopen));
        sheet.others().forEach(other -> add(button(Ui.t("review.reopen.of", other.juror()), other.id(), reopen)));
    }

    private static Component line(ReviewSheet sheet, Criterion one) {
        List<Component> parts = new ArrayList<>();
        parts.add(El.raw("h3", "", Ui.t(one.label())));
        if (sheet.disagree(one.id())) parts.add(El.raw("p", "t1 tx-wait", Ui.t("review.disagree.here")));
        parts.add(given(Ui.t("review.others.you"), sheet.marks().getOrDefault(one.id(), Mark.NONE)));
        for (OtherReview other : sheet.others())
            parts.add(given(other.juror(), other.marks().getOrDefault(one.id(), Mark.NONE)));
        return El.raw("li", "", parts.toArray(Component[]::new));
    }

    private static Component given(String who, Mark mark) {
        BigDecimal score = mark.score();
        return El.raw(
                "p",
                "t1",
                El.bold(who + ": "
                        + (score == null ? "–" : score.stripTrailingZeros().toPlainString())),
                El.span("quiet", mark.toTeam().isBlank() ? "" : " " + mark.toTeam()));
    }

    private static Component button(String words, ReviewId id, BiConsumer<ReviewId, String> reopen) {
        Button button = new Button(
                words,
                event -> new ReasonDialog(
                                words, Ui.t("review.reopen.text"), Ui.t("review.reopen"), why -> reopen.accept(id, why))
                        .open());
        button.getElement().getThemeList().add("small");
        return button;
    }
}
