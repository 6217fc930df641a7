package it.mics.bottega.proposal.ui.sending;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import it.mics.bottega.proposal.ProposalLinks;
import it.mics.bottega.proposal.SentFile;
import it.mics.bottega.proposal.sending.ReceiptCheck;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Page;
import it.mics.bottega.uikit.Ui;

/** Checks a receipt by its fingerprint: for whoever holds one, signed in or not. */
@Route(ProposalLinks.CHECK)
@AnonymousAllowed
class ReceiptView extends Page implements BeforeEnterObserver {
    private static final int LONGEST = 200;

    private final transient ReceiptCheck check;
    private final TextField print = new TextField(Ui.t("proposal.check.print"));
    private final Div outcome = new Div();

    ReceiptView(ReceiptCheck check) {
        this.check = check;
        print.setHelperText(Ui.t("proposal.check.print.help"));
        print.setWidthFull();
        print.setMaxLength(LONGEST);
        print.setManualValidation(true);
        print.addValueChangeListener(event -> print.setInvalid(false));
        print.addKeyDownListener(Key.ENTER, event -> look());
        Button go = new Button(Ui.t("proposal.check.go"), event -> look());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        outcome.getElement().setAttribute("role", "status");
        put(
                head(Ui.t("proposal.check.title"), Ui.t("proposal.check.help")),
                El.div("receipt-check", print, El.div("row", go), outcome));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(ProposalLinks.PRINT)
                .orElse("");
        if (asked.isBlank()) return;
        print.setValue(asked.length() > LONGEST ? asked.substring(0, LONGEST) : asked);
        look();
    }

    private void look() {
        outcome.removeAll();
        String typed = print.getValue();
        if (!ReceiptCheck.isPrint(typed)) {
            print.setErrorMessage(Ui.t("proposal.check.notPrint"));
            print.setInvalid(true);
            print.focus();
            return;
        }
        outcome.add(check.find(typed).map(ReceiptView::genuine).orElseGet(ReceiptView::unknown));
    }

    private static Component genuine(ReceiptCheck.Genuine found) {
        Div words = new Div(
                heading("proposal.check.genuine"),
                new Paragraph(Ui.t("proposal.check.arrived", found.version(), Dates.full(found.at()))),
                new Paragraph(Ui.t(found.intact() ? "proposal.check.intact" : "proposal.check.changed")));
        if (found.files().isEmpty()) words.add(new Paragraph(Ui.t("proposal.check.noFiles")));
        else {
            words.add(new Paragraph(Ui.t("proposal.check.files", found.files().size())));
            words.add(El.raw(
                    "ul",
                    "receipt-files",
                    found.files().stream().map(ReceiptView::file).toArray(Component[]::new)));
        }
        return El.div(
                found.intact() ? "note good" : "note bad", (found.intact() ? Icon.CHECK : Icon.WARN).create(), words);
    }

    private static Component file(SentFile file) {
        return El.raw(
                "li",
                "",
                El.raw("code", "code t1", file.sha256()),
                El.span("t1 faint", " " + Ui.t("proposal.check.bytes", file.bytes())));
    }

    private static Component unknown() {
        return El.div(
                "note wait",
                Icon.WARN.create(),
                new Div(heading("proposal.check.unknown"), new Paragraph(Ui.t("proposal.check.unknown.help"))));
    }

    private static H2 heading(String key) {
        H2 heading = new H2(Ui.t(key));
        heading.addClassName("t3");
        return heading;
    }
}
