package it.mics.bottega.governance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Ui;

/** A dialog that says what will happen, asks for what is needed, and stays open with the reason where it was refused. */
class ToolDialog extends Dialog {
    private final Div column = El.div("stack-3");
    private final Paragraph refused = new Paragraph();

    ToolDialog(String heading, String will) {
        super(heading);
        setWidth("36rem");
        setMaxWidth("94vw");
        setCloseOnOutsideClick(false);
        refused.addClassNames("t1", "tx-bad");
        refused.getElement().setAttribute("role", "alert");
        column.add(new Paragraph(will));
        add(column);
        QueueScripts.focusBackAfter(this);
    }

    /** Adds fields, in the order in which they are asked. */
    ToolDialog with(Component... fields) {
        column.add(fields);
        return this;
    }

    /** Gives it the way on, which is told what it does, and the way back, and opens it. */
    void ask(String confirm, Runnable act) {
        column.add(refused);
        Button go = new Button(confirm, event -> {
            refused.removeAll();
            try {
                act.run();
                close();
            } catch (RuleViolation refusal) {
                refused.add(
                        Icon.WARN.create(),
                        El.span("", Ui.t(refusal.key(), refusal.arguments().toArray())));
            }
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(Ui.t("governance.bar.back"), event -> close()), go);
        open();
    }

    /** A field for some sentences. */
    static TextArea words(String label, String help, int longest) {
        TextArea area = new TextArea(label);
        area.setHelperText(help);
        area.setMaxLength(longest);
        area.setMinRows(3);
        area.setWidthFull();
        return area;
    }
}
