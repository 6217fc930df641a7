package it.mics.bottega.challenge.ui.agreement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import it.mics.bottega.challenge.agreement.Agreement;
import it.mics.bottega.challenge.agreement.AgreementKind;
import it.mics.bottega.uikit.Busy;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Ui;
import java.util.function.IntConsumer;

/** An agreement in full: to be accepted, or as it was when it was accepted. */
public class AgreementDialog extends Dialog {
    private AgreementDialog(AgreementKind kind, Agreement agreement, String meta, Component... first) {
        setHeaderTitle(Ui.t("access.agreement.title." + kind));
        setWidth("44rem");
        setMaxWidth("94vw");
        Paragraph about = new Paragraph(meta);
        about.addClassNames("t1", "quiet");
        Div all = El.div("agreement", about);
        all.add(first);
        all.add(text(agreement));
        add(all);
    }

    /** Shows this version, after what comes first, with the way to accept it; {@code accept} is told which version was on the screen. */
    public static AgreementDialog toAccept(
            AgreementKind kind, Agreement agreement, IntConsumer accept, Component... first) {
        AgreementDialog dialog = new AgreementDialog(
                kind,
                agreement,
                Ui.t("access.agreement.version", agreement.version(), Dates.day(agreement.publishedAt())),
                first);
        Button later = new Button(Ui.t("access.agreement.later"), event -> dialog.close());
        Button accepted =
                Busy.button(Ui.t("access.agreement.accept." + kind, agreement.version()), Ui.t("access.busy"), () -> {
                    accept.accept(agreement.version());
                    dialog.close();
                });
        accepted.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(later, accepted);
        return dialog;
    }

    /** Shows what was accepted, with when and where. */
    public static AgreementDialog copy(AgreementKind kind, Agreement agreement, String accepted, Component... first) {
        AgreementDialog dialog = new AgreementDialog(kind, agreement, accepted, first);
        Paragraph print = new Paragraph(Ui.t("access.agreement.fingerprint"));
        print.addClassNames("t1", "quiet");
        dialog.add(El.div("agreement-print", print, El.raw("code", "", agreement.sha256())));
        dialog.getFooter().add(new Button(Ui.t("access.agreement.close"), event -> dialog.close()));
        return dialog;
    }

    /** The text in blocks, in the language of the reader. */
    static Div text(Agreement agreement) {
        Div text = El.div("prose stack-3");
        El.markLanguage(text, agreement.text());
        for (String block : Ui.t(agreement.text()).split("\\R\\s*\\R")) {
            String[] lines = block.split("\\R", 2);
            Div part = new Div();
            if (lines.length == 2) part.add(new H3(lines[0]));
            part.add(new Paragraph(lines[lines.length - 1]));
            text.add(part);
        }
        return text;
    }
}
