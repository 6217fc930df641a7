package it.mics.bottega.governance.conflict.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import it.mics.bottega.governance.conflict.ConflictRules;
import it.mics.bottega.governance.conflict.RuleSetting;
import it.mics.bottega.governance.conflict.Severity;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Page;
import it.mics.bottega.uikit.Ui;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The rules about conflicts of interest: what each looks for, what it does, and who decided that when and why. */
@Route("conflict-rules")
@RolesAllowed("PROGRAMME_OFFICE")
@Menu(title = "conflict.rules.menu", order = 71, icon = "swap")
class ConflictRulesView extends Page implements BeforeEnterObserver {
    private final ConflictRules rules;

    ConflictRulesView(ConflictRules rules) {
        this.rules = rules;
        addClassName("conflict-rules");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        clear();
        put(head(Ui.t("conflict.rules.title"), Ui.t("conflict.rules.help")));
        put(El.raw("ul", "rule-list", rules.inForce().stream().map(this::rule).toArray(Component[]::new)));
        put(El.raw("p", "quiet", Ui.t("conflict.rules.never")));
        H2 heading = new H2(Ui.t("conflict.rules.history"));
        heading.addClassName("sec-h");
        List<ConflictRules.Decided> history = rules.history();
        put(
                heading,
                history.isEmpty()
                        ? El.raw("p", "quiet", Ui.t("conflict.rules.noHistory"))
                        : El.raw(
                                "ol",
                                "rule-history",
                                history.stream().map(ConflictRulesView::change).toArray(Component[]::new)));
    }

    private Component rule(RuleSetting setting) {
        H2 name = new H2(Ui.t(setting.nameKey()));
        name.addClassName("t2");
        Button change = new Button(
                Ui.t("conflict.rules.change"), event -> new ChangeRuleDialog(setting, rules, this::show).open());
        change.setAriaLabel(Ui.t("conflict.rules.changeOf", Ui.t(setting.nameKey())));
        Div words = new Div(name, El.raw("p", "quiet", Ui.t("conflict.rule." + setting.rule() + ".what")));
        Div state = El.div("state", badge(setting.severity()), El.span("t1 faint", parameters(setting)));
        return El.raw("li", "", words, state, change);
    }

    private static Component change(ConflictRules.Decided decided) {
        RuleSetting setting = decided.setting();
        String now = Ui.t(setting.severity().key());
        String parameters = parameters(setting);
        return El.raw(
                "li",
                "",
                El.bold(Ui.t(setting.nameKey()) + ": " + now + (parameters.isEmpty() ? "" : ", " + parameters)),
                El.raw("p", "", setting.reason()),
                El.raw(
                        "p",
                        "t1 faint",
                        Ui.t("conflict.rules.by", Dates.dayAndTime(setting.decidedAt()), decided.by())));
    }

    private static String parameters(RuleSetting setting) {
        Integer months = setting.months();
        if (months == null) return "";
        Integer fewest = setting.fewest();
        return fewest == null
                ? Ui.t("conflict.rules.monthsNow", months)
                : Ui.t("conflict.rules.fewestNow", months, fewest);
    }

    private static Component badge(Severity severity) {
        String tone = switch (severity) {
            case HARD -> "badge bad";
            case SOFT -> "badge wait";
            case OFF -> "badge";
        };
        return El.span(tone, Ui.t(severity.key()));
    }
}
