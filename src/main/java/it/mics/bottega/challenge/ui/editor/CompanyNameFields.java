package it.mics.bottega.challenge.ui.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import it.mics.bottega.challenge.AnonymousUntil;
import it.mics.bottega.challenge.Confidentiality;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Ui;
import it.mics.bottega.uikit.Withheld;

/** Until when the company keeps its name to itself, and what each reader will find in its place. */
class CompanyNameFields extends Div {
    private final RadioButtonGroup<AnonymousUntil> until = new RadioButtonGroup<>(Ui.t("challenge.form.anonymous"));
    private final Div preview = El.div("name-preview");
    private final DraftForm form;
    private final String company;

    CompanyNameFields(DraftForm form, String company, Runnable changed) {
        this.form = form;
        this.company = company;
        until.addClassName("choices");
        until.setHelperText(Ui.t("challenge.form.anonymous.help"));
        until.addThemeName("helper-above-field");
        until.setItems(AnonymousUntil.values());
        until.setRenderer(new ComponentRenderer<>(level -> TermsStep.choice(
                Ui.t("challenge.form.anonymous.name." + level.name()),
                Ui.t("challenge.form.anonymous." + level.name()))));
        until.setManualValidation(true);
        until.setErrorMessage(Ui.t("challenge.submit.anonymousNeedsAgreement"));
        preview.getElement().setAttribute("role", "status");
        add(until, preview);
        show();
        form.shownBy(this::show);
        until.addValueChangeListener(event -> {
            if (event.getValue() == null) return;
            form.anonymousUntil = event.getValue();
            show();
            changed.run();
        });
    }

    /** Shows what stands in the form; also when the confidentiality has changed, on which it depends. */
    void show() {
        boolean agreement = form.confidentiality == Confidentiality.NDA;
        until.setItemEnabledProvider(
                level -> agreement || level != AnonymousUntil.ACCESS || form.anonymousUntil == AnonymousUntil.ACCESS);
        until.setValue(form.anonymousUntil);
        until.setInvalid(!agreement && form.anonymousUntil == AnonymousUntil.ACCESS);
        preview.removeAll();
        preview.add(
                El.raw("p", "lab", Ui.t("challenge.anonymous.preview")),
                El.raw(
                        "dl",
                        "",
                        line("challenge.anonymous.visitor", form.anonymousUntil == AnonymousUntil.NEVER),
                        line(
                                agreement ? "challenge.anonymous.reader.NDA" : "challenge.anonymous.reader",
                                form.anonymousUntil != AnonymousUntil.AWARD
                                        && (agreement || form.anonymousUntil == AnonymousUntil.NEVER)),
                        line("challenge.anonymous.awarded", true)),
                El.raw("p", "t1 quiet", Ui.t("challenge.anonymous.note." + form.anonymousUntil.name())));
    }

    private Component line(String reader, boolean named) {
        Component words = named
                ? El.raw("b", "", company)
                : new Withheld(Ui.t("challenge.company.withheld." + form.anonymousUntil.name()));
        return El.raw("div", "", El.raw("dt", "", Ui.t(reader)), El.raw("dd", "", words));
    }
}
