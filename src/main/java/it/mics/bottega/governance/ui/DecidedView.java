package it.mics.bottega.governance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import it.mics.bottega.governance.CaseId;
import it.mics.bottega.governance.CaseSubject;
import it.mics.bottega.governance.CaseTitle;
import it.mics.bottega.governance.DecidedCase;
import it.mics.bottega.governance.DecidedCases;
import it.mics.bottega.governance.ModerationDesk;
import it.mics.bottega.governance.WorkingDays;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Page;
import it.mics.bottega.uikit.Ui;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The last decisions, each as it was taken, with what replaced it and, while it can still be changed, the way to take it again. */
@Route("decided")
@RolesAllowed({"SPOKE_LEADER", "SPOKE_DEPUTY", "PROGRAMME_OFFICE"})
class DecidedView extends Page implements BeforeEnterObserver {
    private final DecidedCases decided;
    private final CaseRows rows;
    private final Clock clock;

    DecidedView(DecidedCases decided, CaseRows rows, Clock clock) {
        this.clock = clock;
        this.decided = decided;
        this.rows = rows;
        addClassName("decided-cases");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        put(
                El.link("decisions", Ui.t("governance.decided.back"), "back-link"),
                head(Ui.t("governance.decided.title"), Ui.t("governance.decided.help")));
        List<DecidedCase> last = decided.last();
        Map<CaseId, CaseTitle> titles =
                rows.titles(last.stream().map(DecidedCase::view).toList());
        List<Component> shown = new ArrayList<>();
        for (DecidedCase each : last) {
            CaseTitle title = titles.get(each.view().id());
            if (title != null) rows.kind(each.view()).ifPresent(kind -> shown.add(article(each, kind, title)));
        }
        if (shown.isEmpty())
            put(El.div(
                    "empty",
                    new H2(Ui.t("governance.decided.emptyTitle")),
                    El.raw("p", "", Ui.t("governance.decided.empty"))));
        else put(shown.toArray(Component[]::new));
    }

    private Component article(DecidedCase each, CaseSubject kind, CaseTitle title) {
        H2 heading = new H2(kind.icon().create(), El.span("", title.title()));
        Component article = El.raw(
                "article", "decided-case", heading, DecidedFacts.of(each, kind.options(each.view())), standing(each));
        String settled = each.settled();
        if (settled == null) {
            Button again = new Button(Ui.t("governance.again.button"), event -> ask(each, kind, title));
            again.setAriaLabel(Ui.t("governance.again.buttonOf", title.title()));
            article.getElement().appendChild(again.getElement());
        } else if (each.standing() == DecidedCase.Standing.STANDS)
            article.getElement()
                    .appendChild(El.raw("p", "t1 quiet", Ui.t(settled)).getElement());
        return article;
    }

    private static Component standing(DecidedCase each) {
        Instant since = each.since();
        if (since == null) return El.div("");
        boolean replaced = each.standing() != DecidedCase.Standing.OPEN_AGAIN;
        return CaseStory.note(
                replaced ? "info" : "wait",
                replaced ? Icon.ARROW : Icon.CLOCK,
                Ui.t("governance.decided." + each.standing(), Dates.day(since)));
    }

    private void ask(DecidedCase each, CaseSubject kind, CaseTitle title) {
        Instant now = clock.instant();
        Instant due = WorkingDays.after(now, ModerationDesk.DAYS_TO_DECIDE);
        TextArea reason = ToolDialog.words(
                Ui.t("governance.again.reason"), Ui.t("governance.again.reasonHelp"), DecidedCases.LONGEST);
        ToolDialog dialog =
                new ToolDialog(Ui.t("governance.again.title"), Ui.t("governance.again.will", title.title()));
        kind.beforeAgain(each.view(), now, due)
                .ifPresent(words -> dialog.with(CaseStory.note("wait", Icon.CLOCK, words)));
        dialog.with(reason).ask(Ui.t("governance.again.confirm"), () -> {
            CaseId next = decided.again(each.view().id(), reason.getValue());
            getUI().ifPresent(ui -> {
                ui.navigate("decisions", QueryParameters.of("case", next.value().toString()));
                // The list was scrolled to where the decision stood; the case is read from its beginning.
                ui.getPage().executeJs("window.scrollTo(0, 0)");
            });
        });
        reason.focus();
    }
}
