package it.mics.bottega.uikit;

import com.vaadin.flow.component.button.Button;

/** Buttons whose act takes its time: from the click until the answer they say what is going on and cannot be pressed again. */
public final class Busy {
    private Busy() {}

    /** A button that acts once for each click, and says so meanwhile. */
    public static Button button(String text, String meanwhile, Runnable act) {
        Button button = new Button(text);
        says(button, meanwhile);
        button.setDisableOnClick(true);
        button.addClickListener(event -> {
            try {
                act.run();
            } finally {
                button.setEnabled(true);
            }
        });
        return button;
    }

    /** Gives a button the words that stand on it while it is disabled by its own act. */
    public static void says(Button button, String meanwhile) {
        button.addClassName("busy-able");
        var words = El.span("busy", meanwhile);
        words.getElement().setAttribute("role", "status");
        button.setSuffixComponent(words);
    }
}
