package it.mics.bottega.privacy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import it.mics.bottega.identity.ConsentPurpose;
import it.mics.bottega.identity.Consents;
import it.mics.bottega.privacy.KeptAboutMe;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Notices;
import it.mics.bottega.uikit.Ui;
import java.time.Instant;
import java.util.List;

/** Each thing one can agree to, with its text, its state and one button; below, every yes and no there ever was. */
class ConsentsPart extends Div {
    private final transient KeptAboutMe data;

    ConsentsPart(KeptAboutMe data) {
        this.data = data;
        addClassName("stack-3");
        show();
    }

    private void show() {
        removeAll();
        List<KeptAboutMe.Choice> choices = data.choices();
        List<Consents.Given> history = data.history();
        if (choices.isEmpty()) add(El.raw("p", "quiet", Ui.t("privacy.consents.none")));
        choices.forEach(choice -> add(line(choice, history)));
        if (!history.isEmpty()) {
            Details past = new Details(Ui.t("privacy.consents.history"), table(history));
            past.addClassName("consent-history");
            add(past);
        }
    }

    private Component line(KeptAboutMe.Choice choice, List<Consents.Given> history) {
        String key = choice.purpose().key();
        Div words = El.div("", El.raw("h3", "", Ui.t(key)), El.raw("p", "quiet", Ui.t(key + ".text")));
        if (choice.purpose() != ConsentPurpose.PROPOSED_BY_NIGHT)
            words.add(El.link("profile", Ui.t("privacy.consents.more"), "t1"));
        Div line = El.div("consent", words, El.div("consent-now", state(choice, history), button(choice)));
        line.getElement().setAttribute("data-purpose", choice.purpose().name());
        return line;
    }

    private static Component state(KeptAboutMe.Choice choice, List<Consents.Given> history) {
        Instant since = history.stream()
                .filter(given -> given.purpose() == choice.purpose() && given.withdrawnAt() == null)
                .map(Consents.Given::givenAt)
                .findFirst()
                .orElse(null);
        if (!choice.given()) return El.div("badge", El.span("", Ui.t("privacy.consents.no")));
        String yes = since == null ? Ui.t("privacy.consents.yes") : Ui.t("privacy.consents.since", Dates.day(since));
        return El.div("badge good", Icon.CHECK.create(), El.span("", yes));
    }

    private Button button(KeptAboutMe.Choice choice) {
        ConsentPurpose purpose = choice.purpose();
        boolean yes = !choice.given();
        Button button = new Button(Ui.t(purpose.key() + (yes ? ".give" : ".withdraw")), event -> {
            data.choose(purpose, yes);
            Notices.done(Ui.t(yes ? "privacy.given" : "privacy.taken", Ui.t(purpose.key())));
            show();
        });
        if (yes) button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(true);
        return button;
    }

    private static Component table(List<Consents.Given> history) {
        Component head = El.raw("tr", "");
        for (String column : List.of("for", "version", "given", "withdrawn")) {
            Component cell = El.raw("th", "", Ui.t("privacy.consents." + column));
            cell.getElement().setAttribute("scope", "col");
            head.getElement().appendChild(cell.getElement());
        }
        Component body = El.raw("tbody", "");
        history.forEach(given -> body.getElement().appendChild(row(given).getElement()));
        return El.raw(
                "table",
                "privacy-table",
                El.raw("caption", "vh", Ui.t("privacy.consents.history")),
                El.raw("thead", "", head),
                body);
    }

    private static Component row(Consents.Given given) {
        Instant withdrawn = given.withdrawnAt();
        Component name = El.raw("th", "", Ui.t(given.purpose().key()));
        name.getElement().setAttribute("scope", "row");
        return El.raw(
                "tr",
                "",
                name,
                El.raw("td", "", Ui.t("privacy.consents.versionNumber", given.textVersion())),
                El.raw("td", "", Dates.dayAndTime(given.givenAt())),
                El.raw("td", "", withdrawn == null ? Ui.t("privacy.consents.holds") : Dates.dayAndTime(withdrawn)));
    }
}
