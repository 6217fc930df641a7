package it.mics.bottega.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Where one writes into a thread: a refusal stands at the field and the words stay; what was sent is cleared. */
public class WriteBox extends Div {
    private static final int PAUSE_MS = 400;
    private static final int ROWS = 3;

    private final TextArea words = new TextArea();
    private final Consumer<String> send;

    /** A field of at most so many characters whose button, or Ctrl and Enter, sends what stands in it. */
    public WriteBox(String label, String help, String go, String meanwhile, int longest, Consumer<String> send) {
        this.send = send;
        addClassName("thread-write");
        words.setLabel(label);
        words.setHelperText(help);
        words.setMaxLength(longest);
        words.setMinRows(ROWS);
        words.setWidthFull();
        words.setManualValidation(true);
        Typing.pausing(words, PAUSE_MS);
        words.addValueChangeListener(event -> words.setInvalid(false));
        Button button = Busy.button(go, meanwhile, this::sent);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        Shortcuts.addShortcutListener(words, this::sent, Key.ENTER, KeyModifier.CONTROL)
                .listenOn(words);
        add(words, El.div("row", button));
    }

    /** Stands between the field and the button. */
    public void between(Component... components) {
        for (int n = 0; n < components.length; n++) addComponentAtIndex(1 + n, components[n]);
    }

    /** Puts words at the end of what is there, and the reader back into the field. */
    public void append(String more) {
        String before = words.getValue();
        words.setValue(before + (before.isEmpty() || before.endsWith(" ") ? "" : " ") + more);
        words.focus();
    }

    private void sent() {
        if (!Refusals.beside(words, () -> send.accept(words.getValue()))) return;
        words.clear();
        words.focus();
    }
}
