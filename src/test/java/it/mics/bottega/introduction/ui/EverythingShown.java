package it.mics.bottega.introduction.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;

/** All that a page sends to the browser: each text, attribute, property and style of every element, the title, and what is attached beside. */
final class EverythingShown {
    private final StringBuilder all = new StringBuilder();

    private EverythingShown() {}

    /** Everything on the page that is open now. */
    static String now() {
        EverythingShown shown = new EverythingShown();
        UI ui = UI.getCurrent();
        shown.say("title", ui.getInternals().getTitle());
        shown.say("address", ui.getInternals().getActiveViewLocation().getPathWithQueryParameters());
        shown.read(ui.getElement());
        ui.getInternals().getActiveRouterTargetsChain().forEach(part -> shown.read(part.getElement()));
        return shown.all.toString();
    }

    /** Everything in one element. */
    static String of(Element element) {
        EverythingShown shown = new EverythingShown();
        shown.read(element);
        return shown.all.toString();
    }

    private void read(Element element) {
        if (element.isTextNode()) {
            say("text", element.getText());
            return;
        }
        element.getAttributeNames().forEach(name -> say(name, element.getAttribute(name)));
        element.getPropertyNames().forEach(name -> say(name, String.valueOf(element.getPropertyRaw(name))));
        element.getStyle()
                .getNames()
                .forEach(name -> say(name, element.getStyle().get(name)));
        element.getShadowRoot().ifPresent(root -> root.getChildren().forEach(this::read));
        element.getChildren().forEach(this::read);
    }

    private void say(String name, String value) {
        all.append(name).append('=').append(value).append('\n');
    }
}
