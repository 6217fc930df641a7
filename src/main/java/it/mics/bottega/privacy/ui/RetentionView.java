package it.mics.bottega.privacy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.identity.Role;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.privacy.Retention;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Notices;
import it.mics.bottega.uikit.Page;
import it.mics.bottega.uikit.Refusals;
import it.mics.bottega.uikit.Ui;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;

/** How long each kind of thing is kept, what the last night removed and what the next one would. */
@Route("retention")
@Menu(title = "privacy.retention.menu", order = 76, icon = "clock")
@RolesAllowed({"PROGRAMME_OFFICE", "AUDITOR"})
class RetentionView extends Page implements BeforeEnterObserver {
    private final transient Retention retention;
    private final boolean mayChange;

    RetentionView(Retention retention, CurrentActor current) {
        this.retention = retention;
        mayChange = current.get().has(Role.PROGRAMME_OFFICE);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        clear();
        put(head(Ui.t("privacy.retention.title"), Ui.t("privacy.retention.help")));
        Retention.State state = retention.state();
        Instant last = state.lastRun();
        String when =
                last == null ? Ui.t("privacy.retention.never") : Ui.t("privacy.retention.lastRun", Dates.full(last));
        put(El.raw("p", "lead", when));
        Component body = El.raw("tbody", "");
        state.rules().forEach(rule -> body.getElement().appendChild(row(rule).getElement()));
        put(El.raw(
                "table",
                "privacy-table retention",
                El.raw("caption", "vh", Ui.t("privacy.retention.title")),
                El.raw("thead", "", heads()),
                body));
    }

    private static Component heads() {
        Component head = El.raw("tr", "");
        for (String column : List.of("what", "kept", "last", "next")) {
            boolean number = column.equals("last") || column.equals("next");
            Component cell = El.raw("th", number ? "num" : "", Ui.t("privacy.retention." + column));
            cell.getElement().setAttribute("scope", "col");
            head.getElement().appendChild(cell.getElement());
        }
        return head;
    }

    private Component row(Retention.Rule rule) {
        Component name = El.raw(
                "th",
                "",
                El.raw("b", "", name(rule)),
                El.raw("small", "quiet", Ui.t("privacy.retained." + rule.kind() + ".act")));
        name.getElement().setAttribute("scope", "row");
        Component kept = El.raw("td", "", El.span("", Ui.t("privacy.retention.for", rule.months())));
        Retention.Change was = rule.change();
        if (was != null && was.reason() != null)
            kept.getElement()
                    .appendChild(El.raw(
                                    "small",
                                    "quiet",
                                    Ui.t("privacy.retention.why", Dates.day(was.at()), was.by(), was.reason()))
                            .getElement());
        if (mayChange) kept.getElement().appendChild(change(rule).getElement());
        return El.raw(
                "tr",
                "",
                name,
                kept,
                number("last", rule.last() == null ? Ui.t("privacy.retention.notYet") : String.valueOf(rule.last())),
                number("next", String.valueOf(rule.next())));
    }

    /** On the phone the name of the column stands beside the number. */
    private static Component number(String column, String value) {
        Component cell = El.raw("td", "num", value);
        cell.getElement().setAttribute("data-label", Ui.t("privacy.retention." + column));
        return cell;
    }

    private Button change(Retention.Rule rule) {
        Button change = new Button(Ui.t("privacy.retention.change"), event -> ask(rule));
        change.addThemeVariants(ButtonVariant.TERTIARY);
        change.setAriaLabel(Ui.t("privacy.retention.changeWhat", name(rule)));
        return change;
    }

    private void ask(Retention.Rule rule) {
        Dialog dialog = new Dialog(Ui.t("privacy.retention.changeWhat", name(rule)));
        dialog.setWidth("34rem");
        dialog.setMaxWidth("94vw");
        IntegerField months = new IntegerField(Ui.t("privacy.retention.monthsField"));
        months.setHelperText(Ui.t("privacy.retention.monthsHelp"));
        months.setStepButtonsVisible(true);
        months.setWidthFull();
        months.setValue(rule.months());
        months.setMin(1);
        months.setMax(Retention.MOST_MONTHS);
        months.setManualValidation(true);
        TextArea reason = new TextArea(Ui.t("privacy.retention.reason"));
        reason.setHelperText(Ui.t("privacy.retention.reasonHelp"));
        reason.setMaxLength(Retention.LONGEST_REASON);
        reason.setRequiredIndicatorVisible(true);
        reason.setManualValidation(true);
        reason.setWidthFull();
        months.addValueChangeListener(event -> months.setInvalid(false));
        reason.addValueChangeListener(event -> reason.setInvalid(false));
        Button save = new Button(Ui.t("privacy.retention.save"), event -> {
            var beside = Retention.isPeriod(months.getValue()) ? reason : months;
            if (Refusals.beside(beside, () -> change(rule, months.getValue(), reason.getValue()))) dialog.close();
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.add(El.div("stack", months, reason));
        dialog.getFooter().add(new Button(Ui.t("privacy.retention.cancel"), event -> dialog.close()), save);
        dialog.open();
    }

    private void change(Retention.Rule rule, @org.jspecify.annotations.Nullable Integer months, String reason) {
        if (months == null) throw new RuleViolation("privacy.retention.months", Retention.MOST_MONTHS);
        retention.change(rule.kind(), months, reason);
        Notices.done(Ui.t("privacy.retention.saved", name(rule), Ui.t("privacy.retention.for", months)));
        show();
    }

    private static String name(Retention.Rule rule) {
        return Ui.t("privacy.retained." + rule.kind());
    }
}
