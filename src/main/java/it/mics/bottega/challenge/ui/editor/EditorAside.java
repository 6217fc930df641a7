package it.mics.bottega.challenge.ui.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Ui;

/** Beside the form: who could answer, what is still missing, how it will look, and what happens after. */
class EditorAside extends Aside {
    private final Paragraph after = new Paragraph();

    EditorAside(ChallengeId id, EstimatePanel estimate, CompletenessPanel complete, EditorTools tools) {
        Button entrant =
                new Button(Ui.t("challenge.preview.asEntrant"), Icon.EYE.create(), event -> tools.preview(id, false));
        Button visitor = new Button(Ui.t("challenge.preview.asVisitor"), event -> tools.preview(id, true));
        visitor.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        Section preview = new Section(new H2(Ui.t("challenge.preview.title")), entrant, visitor);
        preview.addClassName("act");
        after.addClassNames("t1", "quiet");
        add(estimate, complete, preview, new Section(new H2(Ui.t("challenge.after.title")), after));
        addClassName("facts");
        getElement().setAttribute("aria-label", Ui.t("challenge.edit.aside"));
    }

    /** Names the spoke that answers, as soon as it is chosen. */
    void show(DraftForm form) {
        after.setText(
                form.primarySpoke == 0
                        ? Ui.t("challenge.after.text")
                        : Ui.t("challenge.after.textSpoke", form.primarySpoke));
    }
}
