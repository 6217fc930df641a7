package it.mics.bottega.directory.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import it.mics.bottega.directory.ProfileVisibility;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Ui;

/** Who may see the profile, each choice with what it means. */
class VisibilityPart extends FormPart {
    private final RadioButtonGroup<ProfileVisibility> choice = new RadioButtonGroup<>();

    VisibilityPart(Runnable changed) {
        super("visibility", changed);
        choice.setItems(ProfileVisibility.values());
        choice.setAriaLabel(Ui.t("directory.part.visibility"));
        choice.setRenderer(new ComponentRenderer<>(value -> {
            Span words = El.span("seen-by", "");
            words.add(El.bold(Ui.t(value.key())), El.raw("small", "quiet", Ui.t(value.key() + ".help")));
            return words;
        }));
        choice.addThemeName("vertical");
        add(
                field("visibility", choice),
                El.div("note", Icon.LOCK.create(), El.raw("p", "", Ui.t("directory.visibility.always"))));
    }

    void show(ProfileVisibility visibility) {
        quietly(() -> choice.setValue(visibility));
    }

    ProfileVisibility written() {
        return choice.getValue();
    }
}
