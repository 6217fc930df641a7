package it.mics.bottega.team.motion.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.team.motion.TeamMotions;
import it.mics.bottega.team.ui.AskingDialog;
import it.mics.bottega.uikit.Ui;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Asks who is to go and why, or who is to lead. */
final class MotionDialog extends AskingDialog {
    private final Select<AccountId> who = new Select<>();
    private final TextArea why = new TextArea(Ui.t("team.motion.why"));

    private MotionDialog(
            String kind, List<AccountId> people, com.vaadin.flow.component.ItemLabelGenerator<AccountId> names) {
        super(Ui.t("team.motion." + kind + "Title"));
        put(new Paragraph(Ui.t("team.motion." + kind + "Help")));
        who.setLabel(Ui.t("team.motion." + kind + "Who"));
        who.setItems(people);
        who.setItemLabelGenerator(names);
        who.setRequiredIndicatorVisible(true);
        who.setManualValidation(true);
        who.addValueChangeListener(change -> who.setInvalid(false));
        who.setWidthFull();
        put(who);
    }

    /** Who is to go, and why. */
    static MotionDialog remove(
            List<AccountId> people,
            com.vaadin.flow.component.ItemLabelGenerator<AccountId> names,
            BiConsumer<AccountId, String> then) {
        MotionDialog dialog = new MotionDialog("remove", people, names);
        dialog.why.setHelperText(Ui.t("team.motion.whyHelp"));
        dialog.why.setMaxLength(TeamMotions.LONGEST);
        dialog.why.setRequiredIndicatorVisible(true);
        dialog.why.setManualValidation(true);
        dialog.why.setMinRows(3);
        dialog.why.setWidthFull();
        dialog.put(dialog.why);
        dialog.confirm(Ui.t("team.motion.propose"), () -> then.accept(dialog.chosen(), dialog.why.getValue()));
        return dialog;
    }

    /** Who is to lead. */
    static MotionDialog lead(
            List<AccountId> people,
            com.vaadin.flow.component.ItemLabelGenerator<AccountId> names,
            Consumer<AccountId> then) {
        MotionDialog dialog = new MotionDialog("lead", people, names);
        dialog.confirm(Ui.t("team.motion.propose"), () -> then.accept(dialog.chosen()));
        return dialog;
    }

    @Override
    protected boolean shown(RuleViolation refusal) {
        HasValidation at = refusal.key().equals("team.motion.nobody")
                ? who
                : List.of("team.motion.short", "team.motion.long").contains(refusal.key()) ? why : null;
        if (at == null) tell(refusal);
        else if (at == who) refuse(who, refusal);
        else refuse(why, refusal);
        return true;
    }

    private AccountId chosen() {
        @Nullable AccountId chosen = who.getValue();
        if (chosen == null) throw new RuleViolation("team.motion.nobody");
        return chosen;
    }
}
