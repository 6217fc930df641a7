package it.mics.bottega.evaluation.ui.panel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Section;
import it.mics.bottega.evaluation.panel.Seat;
import it.mics.bottega.evaluation.review.AssignmentSheet;
import it.mics.bottega.evaluation.review.Planned;
import it.mics.bottega.evaluation.review.ReviewId;
import it.mics.bottega.evaluation.review.ReviewItem;
import it.mics.bottega.evaluation.review.ReviewStatus;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Ui;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Each proposal with its jurors: how far each is, what a plan would add, and a way to assign one by hand. */
class AssignmentTable extends Section {
    /** What those who put a panel together do with its reviews; nobody signs where {@code sign} is null. */
    record Acts(
            Consumer<Planned> assign,
            @Nullable Consumer<ReviewId> sign,
            @Nullable Consumer<ReviewId> refuse) {}

    AssignmentTable(AssignmentSheet sheet, List<Planned> plan, boolean open, Acts acts) {
        add(El.raw("h2", "sec-h", Ui.t("panel.assign")));
        add(El.raw(
                "ul",
                "list",
                sheet.proposals().stream()
                        .map(line -> item(sheet, plan, line, open && plan.isEmpty(), acts))
                        .toArray(Component[]::new)));
    }

    private static Component item(
            AssignmentSheet sheet, List<Planned> plan, AssignmentSheet.Line line, boolean byHand, Acts acts) {
        boolean enough = sheet.enough(line.id(), plan);
        int count = sheet.readers(line.id(), plan).size();
        List<Component> lines = new ArrayList<>();
        for (Seat seat : sheet.jurors()) {
            Planned pair = new Planned(line.id(), seat.juror());
            Optional<ReviewItem> review = sheet.review(line.id(), seat.juror());
            if (review.isPresent()) lines.add(assigned(seat, line, review.get(), byHand ? acts : null));
            else if (plan.contains(pair)) lines.add(reader(seat, Ui.t("panel.assign.planned"), "tx-wait"));
            else if (sheet.closed().contains(pair)) lines.add(reader(seat, Ui.t("panel.assign.closed"), "tx-bad"));
            else if (byHand && seat.assigned() < seat.load())
                lines.add(hand(seat, line, () -> acts.assign().accept(pair)));
        }
        return El.raw(
                "li",
                "",
                El.div(
                        "panel-line",
                        El.raw("h3", "", line.title()),
                        El.raw("p", "t1 quiet", line.team()),
                        El.raw(
                                "p",
                                enough ? "t1 tx-good" : "t1 tx-wait",
                                enough ? Icon.CHECK.create() : Icon.RING.create(),
                                El.span("", " " + Ui.t(enough ? "panel.assign.enough" : "panel.assign.few", count))),
                        El.raw("ul", "panel-readers", lines.toArray(Component[]::new))));
    }

    /** A review that is assigned; one that waits for a second signature with the tie, and the two answers. */
    private static Component assigned(Seat seat, AssignmentSheet.Line line, ReviewItem review, @Nullable Acts acts) {
        if (review.status() != ReviewStatus.TO_SIGN) {
            Component reader = reader(seat, Ui.t(review.status().key()), "");
            if (!review.tie().isBlank())
                reader.getElement()
                        .appendChild(El.raw("p", "said t1", review.tie()).getElement());
            return reader;
        }
        Component reader = reader(seat, Ui.t("panel.sign.waits"), "tx-wait");
        String tie = review.tie().isBlank() ? Ui.t("panel.sign.found") : review.tie();
        reader.getElement().appendChild(El.raw("p", "said t1", tie).getElement());
        if (acts == null || acts.sign() == null || acts.refuse() == null) {
            reader.getElement()
                    .appendChild(El.raw("p", "t1 quiet", Ui.t("panel.sign.who")).getElement());
            return reader;
        }
        Consumer<ReviewId> sign = acts.sign();
        Consumer<ReviewId> refuse = acts.refuse();
        Button let = new Button(Ui.t("panel.sign.let"), event -> sign.accept(review.id()));
        let.setAriaLabel(Ui.t("panel.sign.let.to", seat.name(), line.title()));
        Button keep = new Button(Ui.t("panel.sign.keep"), event -> refuse.accept(review.id()));
        keep.setAriaLabel(Ui.t("panel.sign.keep.to", seat.name(), line.title()));
        reader.getElement().appendChild(El.div("row", let, keep).getElement());
        return reader;
    }

    private static Component reader(Seat seat, String words, String classes) {
        return El.raw("li", "", El.bold(seat.name()), El.span(("t1 " + classes).strip(), words));
    }

    private static Component hand(Seat seat, AssignmentSheet.Line line, Runnable act) {
        Button button = new Button(Ui.t("panel.assign.give"), event -> act.run());
        button.getElement().getThemeList().add("small");
        button.setAriaLabel(Ui.t("panel.assign.give.to", line.title(), seat.name()));
        return El.raw("li", "", El.bold(seat.name()), button);
    }
}
