package it.mics.bottega.evaluation.ui.panel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import it.mics.bottega.evaluation.assign.BestPlan;
import it.mics.bottega.evaluation.assign.Progress;
import it.mics.bottega.evaluation.assign.Puzzle;
import it.mics.bottega.evaluation.assign.Worth;
import it.mics.bottega.evaluation.review.AssignmentChoices;
import it.mics.bottega.evaluation.review.AssignmentChoices.Way;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.LongRun;
import it.mics.bottega.uikit.Notices;
import it.mics.bottega.uikit.Ui;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Under the table of who reads what: a plan is worked out while one waits, compared with handing out by turns, and chosen. */
class PlanPart extends Div {
    private final transient Supplier<Function<Progress, AssignmentChoices>> prepare;
    private final transient Consumer<Way> choose;
    private transient @Nullable LongRun run;

    PlanPart(Supplier<Function<Progress, AssignmentChoices>> prepare, Consumer<Way> choose) {
        this.prepare = prepare;
        this.choose = choose;
        addClassNames("panel-plan", "stack-3");
        offer();
    }

    private void offer() {
        removeAll();
        Paragraph help = new Paragraph(Ui.t("panel.plan.help"));
        help.addClassNames("t1", "quiet");
        add(new Button(Ui.t("panel.plan.propose"), event -> start()), help);
    }

    private void start() {
        Function<Progress, AssignmentChoices> work = prepare.get();
        removeAll();
        LongRun started = new LongRun(
                UI.getCurrent(), Ui.t("panel.plan.working"), Ui.t("panel.plan.running"), Ui.t("panel.plan.stop"));
        run = started;
        add(started);
        started.begin(() -> work.apply(new Told(started)), this::show, this::failed);
    }

    private void failed() {
        offer();
        Notices.refused(Ui.t("panel.plan.failed"));
    }

    private void show(AssignmentChoices choices) {
        run = null;
        removeAll();
        if (choices.best().plan().isEmpty()) {
            offer();
            addComponentAsFirst(new Paragraph(Ui.t("panel.plan.none")));
            return;
        }
        Component head = El.raw(
                "thead",
                "",
                El.raw(
                        "tr",
                        "",
                        El.raw("td", "", ""),
                        El.raw("th", "n", Ui.t("panel.plan.best")),
                        El.raw("th", "n", Ui.t("panel.plan.turns"))));
        Component rows = El.raw(
                "tbody",
                "",
                row(
                        "panel.plan.filled",
                        choices,
                        way -> Ui.t("panel.plan.of", way.worth().readers(), choices.missing())),
                row("panel.plan.worst", choices, way -> hundredths(way.worth().worst())),
                row("panel.plan.mean", choices, way -> mean(choices, way.worth())),
                row("panel.plan.heaviest", choices, way -> String.valueOf(way.heaviest())));
        Paragraph says = new Paragraph(says(choices));
        says.getElement().setAttribute("role", "status");
        Button best = new Button(Ui.t("panel.plan.takeBest"), event -> choose.accept(choices.best()));
        best.getElement().getThemeList().add("primary");
        add(
                says,
                El.raw("div", "scroll-x", El.raw("table", "sum", head, rows)),
                El.div(
                        "row",
                        best,
                        new Button(Ui.t("panel.plan.takeTurns"), event -> choose.accept(choices.byTurns())),
                        new Button(Ui.t("panel.plan.drop"), event -> offer())));
        Paragraph how = new Paragraph(Ui.t("panel.plan.how"));
        how.addClassNames("t1", "quiet");
        add(how);
    }

    private static String says(AssignmentChoices choices) {
        int gain = choices.best().worth().worst() - choices.byTurns().worth().worst();
        return gain > 0
                ? Ui.t("panel.plan.better", hundredths(gain))
                : Ui.t(
                        choices.best().worth().compareTo(choices.byTurns().worth()) > 0
                                ? "panel.plan.betterSum"
                                : "panel.plan.same");
    }

    private static Component row(String key, AssignmentChoices choices, Function<Way, String> words) {
        return El.raw(
                "tr",
                "",
                El.raw("th", "", Ui.t(key)),
                El.raw("td", "n", words.apply(choices.best())),
                El.raw("td", "n", words.apply(choices.byTurns())));
    }

    /** Fits are shown in hundredths of one juror’s perfect fit. */
    private static String hundredths(long thousandths) {
        return String.valueOf(Math.round(thousandths * 100.0 / Puzzle.WHOLE));
    }

    private static String mean(AssignmentChoices choices, Worth worth) {
        return hundredths(
                choices.fits().isEmpty() ? 0 : worth.sum() / choices.fits().size());
    }

    /** Whoever has gone waits no more. */
    @Override
    protected void onDetach(DetachEvent event) {
        if (run != null) run.cancel();
    }

    /** Tells the waiting reader what was found; stages count from one. */
    private record Told(LongRun run) implements Progress {
        @Override
        public void stage(int stage) {
            run.say(() -> Ui.t("panel.plan.stage", stage + 1, BestPlan.stages()));
        }

        @Override
        public void better(Worth worth) {
            run.say(() -> Ui.t("panel.plan.sofar", hundredths(worth.worst())));
        }

        @Override
        public boolean cancelled() {
            return run.cancelled();
        }
    }
}
