package it.mics.bottega.governance.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Ui;
import java.util.List;

/** The keys of the queue, under the question mark. */
class KeysDialog extends Dialog {
    KeysDialog() {
        super(Ui.t("governance.keys.title"));
        Div list = El.div("keys");
        for (String key : List.of("J", "K", "A", "R", "X", "Q", "W", "H", "G", "?")) {
            list.add(El.div(
                    "row",
                    El.raw("kbd", "", key),
                    El.span("", Ui.t("governance.key." + (key.equals("?") ? "help" : key)))));
        }
        add(list);
        Button close = new Button(Ui.t("governance.keys.close"), event -> close());
        close.setAutofocus(true);
        getFooter().add(close);
        QueueScripts.focusBackAfter(this);
    }
}
