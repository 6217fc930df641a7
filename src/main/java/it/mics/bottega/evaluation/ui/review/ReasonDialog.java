package it.mics.bottega.evaluation.ui.review;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import it.mics.bottega.uikit.Ui;
import java.util.function.Consumer;

/** Says what will happen and asks why. */
class ReasonDialog extends Dialog {
    private static final int REASON = 600;

    ReasonDialog(String heading, String says, String confirm, Consumer<String> act) {
        setHeaderTitle(heading);
        setWidth("32rem");
        setMaxWidth("94vw");
        TextArea reason = new TextArea(Ui.t("review.declare.reason"));
        reason.setMaxLength(REASON);
        reason.setWidthFull();
        add(new Paragraph(says), reason);
        Button go = new Button(confirm, event -> {
            if (reason.getValue().isBlank()) {
                reason.setErrorMessage(Ui.t("review.reason.missing"));
                reason.setInvalid(true);
                reason.focus();
                return;
            }
            act.accept(reason.getValue());
            close();
        });
        go.getElement().getThemeList().add("primary");
        getFooter().add(new Button(Ui.t("review.dialog.back"), event -> close()), go);
    }
}
