package it.mics.bottega.proposal.ui.writing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Prose;
import it.mics.bottega.uikit.Ui;

/** A text as it is written, or, at the press of a button, as those who read the proposal will see it. */
class WrittenOrShown extends Div {
    private static final int BELOW = 2;

    private final TextArea field;
    private final Div under;
    private final Div shown = El.div("shown");
    private final NativeButton toggle = new NativeButton();
    private boolean preview;

    /** The field with what stands below it. */
    WrittenOrShown(TextArea field, Div under) {
        this.field = field;
        this.under = under;
        toggle.addClassName("goto");
        toggle.addClickListener(event -> show(!preview));
        under.add(toggle);
        shown.getElement().setAttribute("role", "region");
        field.addValueChangeListener(event -> {
            if (preview) draw();
        });
        add(field, shown, under);
        show(false);
    }

    /** Brings the writer to the field. */
    void focus() {
        show(false);
        field.focus();
    }

    private void show(boolean asRead) {
        preview = asRead;
        field.setVisible(!asRead);
        shown.setVisible(asRead);
        toggle.setText(Ui.t(asRead ? "proposal.preview.back" : "proposal.preview"));
        toggle.setAriaLabel(Ui.t(asRead ? "proposal.preview.back.label" : "proposal.preview.label", field.getLabel()));
        if (asRead) draw();
    }

    private void draw() {
        shown.getElement().setAttribute("aria-label", Ui.t("proposal.preview.of", field.getLabel()));
        shown.removeAll();
        shown.add(
                field.getValue().isBlank()
                        ? El.raw("p", "quiet", Ui.t("proposal.preview.empty"))
                        : new Prose(field.getValue(), BELOW));
    }
}
