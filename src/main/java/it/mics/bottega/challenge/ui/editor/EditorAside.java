package it.mics.bottega.challenge.ui.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Ui;

/** Beside the form: who could answer, what is still missing, how it will look, and what happens after. */
class EditorAside extends Aside {
    EditorAside(EditorState opened, EditorTools tools) {
        Button entrant = new Button(
                Ui.t("challenge.preview.asEntrant"), Icon.EYE.create(), event -> tools.preview(opened.id(), false));
        Button visitor = new Button(Ui.t("challenge.preview.asVisitor"), event -> tools.preview(opened.id(), true));
        visitor.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        Section preview = new Section(new H2(Ui.t("challenge.preview.title")), entrant, visitor);
        preview.addClassName("act");
        Section after = new Section(
                new H2(Ui.t("challenge.after.title")),
                El.raw(
                        "p",
                        "t1 quiet",
                        opened.form().primarySpoke == 0
                                ? Ui.t("challenge.after.text")
                                : Ui.t("challenge.after.textSpoke", opened.form().primarySpoke)));
        add(opened.estimate(), opened.complete(), preview, after);
        addClassName("facts");
        getElement().setAttribute("aria-label", Ui.t("challenge.edit.aside"));
    }
}
