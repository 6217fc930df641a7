package it.mics.bottega.privacy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import it.mics.bottega.identity.KeptContent;
import it.mics.bottega.uikit.Busy;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Ui;
import java.util.List;
import java.util.Map;

/** Says exactly what goes and what stays and why, and lets one choose between a week to think and at once. */
class EraseDialog extends Dialog {
    private static final List<String> GOES = List.of("name", "profile", "teams", "asked", "alone");

    private final RadioButtonGroup<When> when = new RadioButtonGroup<>(Ui.t("privacy.erase.when"));
    private final Checkbox understood = new Checkbox(Ui.t("privacy.erase.understood"));

    private enum When {
        LATER,
        NOW
    }

    EraseDialog(Map<KeptContent.Reason, Integer> stays, Runnable later, Runnable now) {
        setHeaderTitle(Ui.t("privacy.erase.title"));
        addClassName("erase");
        setWidth("min(40rem, 100%)");
        when.setItems(When.values());
        when.setItemLabelGenerator(value -> Ui.t(value == When.LATER ? "privacy.erase.later" : "privacy.erase.now"));
        when.addThemeName("vertical");
        when.setValue(When.LATER);
        understood.setVisible(false);
        Component goes = list(GOES.stream()
                .map(key -> El.raw("li", "", Ui.t("privacy.erase.goes." + key)))
                .toList());
        add(El.div(
                "stack-3",
                El.raw("h3", "", Ui.t("privacy.erase.goes")),
                goes,
                El.raw("h3", "", Ui.t("privacy.erase.stays")),
                staying(stays),
                when,
                understood));
        Button stay = new Button(Ui.t("privacy.erase.keep"), event -> close());
        Button erase = Busy.button(Ui.t("privacy.erase.doLater"), Ui.t("privacy.erase.doing"), () -> {
            if (when.getValue() == When.NOW && !understood.getValue()) {
                understood.setErrorMessage(Ui.t("privacy.erase.tick"));
                understood.setInvalid(true);
                return;
            }
            close();
            (when.getValue() == When.NOW ? now : later).run();
        });
        erase.addThemeVariants(ButtonVariant.ERROR, ButtonVariant.PRIMARY);
        when.addValueChangeListener(event -> {
            boolean atOnce = event.getValue() == When.NOW;
            understood.setVisible(atOnce);
            erase.setText(Ui.t(atOnce ? "privacy.erase.doNow" : "privacy.erase.doLater"));
        });
        getFooter().add(stay, erase);
    }

    private static Component staying(Map<KeptContent.Reason, Integer> stays) {
        Component all = list(List.of(El.raw("li", "", Ui.t("privacy.erase.stays.others"))));
        stays.forEach((reason, items) -> all.getElement()
                .appendChild(El.raw(
                                "li",
                                "",
                                El.span("", Ui.t("privacy.stays." + reason, items) + ". "),
                                El.span("quiet t1", Ui.t("privacy.stays.basis", reason.legalBasis())))
                        .getElement()));
        return all;
    }

    private static Component list(List<Component> lines) {
        return El.raw("ul", "erase-list", lines.toArray(Component[]::new));
    }
}
