package it.mics.bottega.team.looking.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.team.looking.TeamSeekers;
import it.mics.bottega.team.ui.AskingDialog;
import it.mics.bottega.uikit.Ui;
import java.util.function.Consumer;

/** Asks what somebody who looks for a team wants to say to the teams. */
final class SeekDialog extends AskingDialog {
    private final TextArea note = new TextArea(Ui.t("team.seek.note"));

    SeekDialog(String before, Consumer<String> then) {
        super(Ui.t("team.seek.act"));
        put(new Paragraph(Ui.t("team.seek.help")));
        note.setHelperText(Ui.t("team.seek.noteHelp"));
        note.setMaxLength(TeamSeekers.LONGEST);
        note.setManualValidation(true);
        note.setMinRows(3);
        note.setWidthFull();
        note.setValue(before);
        put(note);
        confirm(Ui.t("team.seek.send"), () -> then.accept(note.getValue()));
    }

    @Override
    protected boolean shown(RuleViolation refusal) {
        if (refusal.key().equals("team.seek.long")) refuse(note, refusal);
        else tell(refusal);
        return true;
    }
}
