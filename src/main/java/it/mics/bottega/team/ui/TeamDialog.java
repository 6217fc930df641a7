package it.mics.bottega.team.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.team.TeamForm;
import it.mics.bottega.uikit.Ui;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Founds a team or changes what it says about itself. */
public class TeamDialog extends AskingDialog {
    private final TextField name = new TextField(Ui.t("team.form.name"));
    private final TextArea own = new TextArea();
    private final TextArea other = new TextArea();
    private final Checkbox recruiting = new Checkbox(Ui.t("team.form.recruiting"));

    /** A dialog with this heading that hands on what was written. */
    public TeamDialog(String heading, String confirm, @Nullable TeamForm before, Consumer<TeamForm> done) {
        super(heading);
        Language language = Ui.language();
        Language second = language == Language.IT ? Language.EN : Language.IT;
        name.setMaxLength(TeamForm.LONGEST_NAME);
        name.setManualValidation(true);
        name.setRequiredIndicatorVisible(true);
        name.setHelperText(Ui.t("team.form.nameHelp"));
        own.setLabel(Ui.t("team.form.pitch." + language.code()));
        own.setHelperText(Ui.t("team.form.pitchHelp"));
        other.setLabel(Ui.t("team.form.pitch." + second.code()));
        for (TextArea pitch : new TextArea[] {own, other}) {
            pitch.setMaxLength(TeamForm.LONGEST_PITCH);
            pitch.setManualValidation(true);
            pitch.setMinRows(3);
            pitch.setWidthFull();
        }
        name.setWidthFull();
        recruiting.setValue(true);
        if (before != null) {
            name.setValue(before.name());
            own.setValue(or(before.pitch().in(language)));
            other.setValue(or(before.pitch().in(second)));
            recruiting.setValue(before.recruiting());
        } else {
            put(new Paragraph(Ui.t("team.form.foundHelp")));
        }
        put(name, own, other, recruiting);
        confirm(
                confirm,
                () -> done.accept(new TeamForm(
                        name.getValue(),
                        LocalizedText.EMPTY.with(language, own.getValue()).with(second, other.getValue()),
                        recruiting.getValue())));
    }

    @Override
    protected boolean shown(RuleViolation refusal) {
        if (refusal.key().startsWith("team.name.")) refuse(name, refusal);
        else if (refusal.key().equals("team.pitch.tooLong") && own.getValue().length() <= TeamForm.LONGEST_PITCH)
            refuse(other, refusal);
        else if (refusal.key().startsWith("team.pitch.")) refuse(own, refusal);
        else return false;
        return true;
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }
}
