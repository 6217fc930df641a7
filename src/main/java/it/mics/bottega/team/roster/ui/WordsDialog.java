package it.mics.bottega.team.roster.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.team.roster.RosterChanges;
import it.mics.bottega.team.ui.AskingDialog;
import it.mics.bottega.uikit.Ui;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Asks for a reason, and for a person where there is a choice. */
final class WordsDialog extends AskingDialog {
    /** What is done with what was written. */
    interface Then {
        void with(@Nullable AccountId who, String words);
    }

    private static final List<String> ABOUT_WORDS =
            List.of("team.roster.short", "team.roster.long", "team.roster.nothing");

    private final Select<AccountId> who = new Select<>();
    private final TextArea words = new TextArea(Ui.t("team.roster.words"));

    WordsDialog(String kind, List<AccountId> people, Function<AccountId, String> names, Then then) {
        super(Ui.t("team.roster." + kind));
        put(new Paragraph(Ui.t("team.roster." + kind + ".help")));
        if (!people.isEmpty()) {
            who.setLabel(Ui.t("team.roster.who"));
            who.setItems(people);
            who.setItemLabelGenerator(names::apply);
            who.setWidthFull();
            who.setRequiredIndicatorVisible(true);
            who.setManualValidation(true);
            who.addValueChangeListener(change -> who.setInvalid(false));
            if (people.size() == 1) who.setValue(people.getFirst());
            put(who);
        }
        words.setMaxLength(RosterChanges.LONGEST);
        words.setMinRows(4);
        words.setWidthFull();
        words.setRequiredIndicatorVisible(true);
        words.setManualValidation(true);
        if (!kind.equals("speak")) words.setHelperText(Ui.t("team.roster.words.help", RosterChanges.SHORTEST));
        put(words);
        confirm(Ui.t("team.roster." + kind + ".go"), () -> {
            if (!people.isEmpty() && who.getValue() == null) throw new RuleViolation("team.roster.nobody");
            then.with(who.getValue(), words.getValue());
        });
    }

    @Override
    protected boolean shown(RuleViolation refusal) {
        if (ABOUT_WORDS.contains(refusal.key())) refuse(words, refusal);
        else if (refusal.key().equals("team.roster.nobody")) refuse(who, refusal);
        else tell(refusal);
        return true;
    }
}
