package it.mics.bottega.team.merge.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.team.TeamFacts;
import it.mics.bottega.team.merge.TeamMerging;
import it.mics.bottega.team.ui.AskingDialog;
import it.mics.bottega.uikit.Ui;
import java.util.List;
import java.util.function.BiConsumer;

/** Asks which of the two teams stays, and why they should be one. */
final class MergeDialog extends AskingDialog {
    private final RadioButtonGroup<Boolean> away = new RadioButtonGroup<>(Ui.t("team.merge.which"));
    private final TextArea message = new TextArea(Ui.t("team.merge.message"));

    MergeDialog(TeamFacts own, TeamFacts other, BiConsumer<Boolean, String> then) {
        super(Ui.t("team.merge.title"));
        put(new Paragraph(Ui.t("team.merge.help")));
        away.setItems(true, false);
        away.setItemLabelGenerator(
                gone -> Ui.t("team.merge.stays", gone ? other.name() : own.name(), gone ? own.name() : other.name()));
        away.setValue(true);
        away.addThemeName("vertical");
        put(away);
        message.setHelperText(Ui.t("team.merge.messageHelp"));
        message.setMaxLength(TeamMerging.LONGEST);
        message.setRequiredIndicatorVisible(true);
        message.setManualValidation(true);
        message.setMinRows(3);
        message.setWidthFull();
        put(message);
        confirm(Ui.t("team.merge.send"), () -> then.accept(away.getValue(), message.getValue()));
    }

    @Override
    protected boolean shown(RuleViolation refusal) {
        if (List.of("team.merge.short", "team.merge.long").contains(refusal.key())) refuse(message, refusal);
        else tell(refusal);
        return true;
    }
}
