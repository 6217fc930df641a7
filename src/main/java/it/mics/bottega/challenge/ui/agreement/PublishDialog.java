package it.mics.bottega.challenge.ui.agreement;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import it.mics.bottega.challenge.agreement.Agreement;
import it.mics.bottega.challenge.agreement.AgreementKind;
import it.mics.bottega.challenge.agreement.AgreementPublishing;
import it.mics.bottega.challenge.agreement.AgreementUse;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.uikit.Busy;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Notices;
import it.mics.bottega.uikit.Refusals;
import it.mics.bottega.uikit.Ui;

/** Writes the next version of the agreement, beginning with the one in force, and says before publishing whom it stops. */
class PublishDialog extends Dialog {
    PublishDialog(AgreementKind kind, Agreement now, AgreementPublishing publishing, Runnable published) {
        int next = now.version() + 1;
        setHeaderTitle(Ui.t("access.publish.dialog"));
        setCloseOnOutsideClick(false);
        setWidth("56rem");
        setMaxWidth("94vw");
        TextArea it = text("access.publish.it", now.text().it(), Language.IT);
        TextArea en = text("access.publish.en", now.text().en(), Language.EN);
        AgreementUse.Effect effect = publishing.effect(kind);
        Button go = Busy.button(Ui.t("access.publish.go", next), Ui.t("access.busy"), () -> {
            var text = new LocalizedText(it.getValue(), en.getValue());
            if (!Refusals.beside(en, () -> publishing.publish(kind, text, now.version()))) return;
            close();
            Notices.done(Ui.t("access.publish.done", next));
            published.run();
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        String stops = Ui.t("access.publish.effect." + kind, effect.people(), effect.places(), next);
        add(El.div(
                "access-words",
                El.div("note wait", Icon.LOCK.create(), El.raw("p", "", stops)),
                El.raw("p", "quiet", Ui.t("access.publish.keep")),
                it,
                en));
        getFooter().add(new Button(Ui.t("access.publish.back"), event -> close()), go);
    }

    private static TextArea text(String label, @org.jspecify.annotations.Nullable String words, Language language) {
        TextArea area = new TextArea(Ui.t(label));
        area.setHelperText(Ui.t("access.publish.blocks"));
        area.setValue(words == null ? "" : words);
        area.getElement().setAttribute("lang", language.code());
        area.setMinRows(8);
        area.setMaxRows(14);
        area.setMaxLength(AgreementPublishing.LONGEST);
        area.setManualValidation(true);
        area.setWidthFull();
        return area;
    }
}
