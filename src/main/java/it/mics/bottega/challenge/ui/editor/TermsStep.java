package it.mics.bottega.challenge.ui.editor;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import it.mics.bottega.challenge.Confidentiality;
import it.mics.bottega.challenge.terms.ReferenceTexts;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Ui;
import java.util.stream.IntStream;

/** Step 5: who may read the whole text, who reads the name of the company, and who owns what comes out. */
class TermsStep extends Div {
    private final Div duty = El.div("note");
    private final ReferenceTexts reference;

    TermsStep(DraftForm form, ReferenceTexts reference, String company, Runnable changed) {
        this.reference = reference;
        addClassName("form");
        RadioButtonGroup<Confidentiality> confidentiality =
                new RadioButtonGroup<>(Ui.t("challenge.form.confidentiality"));
        confidentiality.addClassName("choices");
        confidentiality.setItems(Confidentiality.values());
        confidentiality.setRenderer(new ComponentRenderer<>(
                level -> choice(Ui.t(level.key()), Ui.t("challenge.form.confidentiality." + level.name()))));
        confidentiality.setValue(form.confidentiality);
        form.shownBy(() -> confidentiality.setValue(form.confidentiality));
        CompanyNameFields name = new CompanyNameFields(form, company, changed);
        confidentiality.addValueChangeListener(event -> {
            form.confidentiality = event.getValue();
            name.show();
            changed.run();
        });
        RadioButtonGroup<Integer> ip = new RadioButtonGroup<>(Ui.t("challenge.form.ip"));
        ip.addClassName("choices");
        ip.setHelperText(Ui.t("challenge.form.ip.help"));
        ip.addThemeName("helper-above-field");
        ip.setItems(IntStream.rangeClosed(1, reference.ipOptions()).boxed().toList());
        ip.setRenderer(new ComponentRenderer<>(
                option -> choice(option + ". " + Ui.t(reference.ipLabel(option)), Ui.t(reference.ipText(option)))));
        Runnable showOption = () -> ip.setValue(form.ipOption == 0 ? null : form.ipOption);
        showOption.run();
        form.shownBy(showOption);
        ip.addValueChangeListener(event -> {
            form.ipOption = event.getValue() == null ? 0 : event.getValue();
            showDuty(form.ipOption);
            changed.run();
        });
        duty.getElement().setAttribute("role", "status");
        showDuty(form.ipOption);
        add(new Div(confidentiality), name, new Div(ip), duty);
    }

    private void showDuty(int option) {
        duty.removeAll();
        duty.setVisible(option > 0);
        if (option > 0) duty.add(Icon.INFO.create(), El.text(reference.ipDuty(option), ""));
    }

    static Span choice(String name, String explanation) {
        Span choice = new Span(El.span("name", name), El.span("why", explanation));
        choice.addClassName("choice");
        return choice;
    }
}
