package it.mics.bottega.introduction.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import it.mics.bottega.introduction.Contact;
import it.mics.bottega.introduction.IntroductionStatus;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Ui;
import org.jspecify.annotations.Nullable;

/** Where an introduction stands, in a word with its mark; with name and address once both have accepted. */
final class IntroductionState {
    private IntroductionState() {}

    static Component of(IntroductionStatus status, @Nullable Contact contact) {
        if (contact == null) {
            Icon icon = status.isOpen() ? Icon.CLOCK : Icon.MINUS;
            return El.raw(
                    "p", status.isOpen() ? "badge wait" : "badge", icon.create(), El.span("", Ui.t(status.key())));
        }
        Component badge = El.raw("p", "badge good", Icon.CHECK.create(), El.span("", Ui.t(status.key())));
        Component who = El.raw("p", "", El.bold(contact.name() + " "));
        if (!contact.email().isEmpty())
            who.getElement().appendChild(new Anchor("mailto:" + contact.email(), contact.email()).getElement());
        return El.div("stack", badge, who);
    }
}
