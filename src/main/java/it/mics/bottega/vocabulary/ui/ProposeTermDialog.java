package it.mics.bottega.vocabulary.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.taxonomy.Taxonomy;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Notices;
import it.mics.bottega.uikit.Ui;
import it.mics.bottega.vocabulary.NearConcepts;
import it.mics.bottega.vocabulary.ProposedTerms;
import it.mics.bottega.vocabulary.TermNameRefused;
import java.util.List;

/** Proposes a term: its name in one or both languages, the concept above it as guessed, and what it is good for. */
class ProposeTermDialog extends Dialog {
    private final ProposedTerms terms;
    private final TextField italian = name("it");
    private final TextField english = name("en");
    private final SkillPicker broader;
    private final TextArea why = new TextArea(Ui.t("vocabulary.propose.why"));
    private final NearConcepts near;
    private boolean broaderChosen;

    ProposeTermDialog(
            String typed, int spoke, ProposedTerms terms, Taxonomy taxonomy, NearConcepts near, Runnable done) {
        this.terms = terms;
        this.near = near;
        setHeaderTitle(Ui.t("vocabulary.propose.title"));
        setWidth("min(560px, 100vw)");
        broader = new SkillPicker(Ui.t("vocabulary.broader"), taxonomy);
        broader.setHelperText(Ui.t("vocabulary.propose.broaderHelp"));
        (Ui.language() == Language.IT ? italian : english).setValue(typed.strip());
        guess();
        broader.addValueChangeListener(event -> broaderChosen |= event.isFromClient());
        for (TextField field : List.of(italian, english)) {
            field.addValueChangeListener(event -> {
                field.setInvalid(false);
                guess();
            });
        }
        why.setWidthFull();
        why.setMinRows(2);
        why.setMaxLength(ProposedTerms.LONGEST_WHY);
        Button send = new Button(Ui.t("vocabulary.propose.send"), event -> send(spoke, done));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        Button cancel = new Button(Ui.t("vocabulary.cancel"), event -> close());
        Paragraph help = new Paragraph(Ui.t("vocabulary.propose.help"));
        help.addClassName("quiet");
        add(El.div("stack-3 term-dialog", help, El.div("term-names", italian, english), broader, why));
        getFooter().add(cancel, send);
    }

    private static TextField name(String language) {
        TextField field = new TextField(Ui.t("vocabulary.name." + language));
        field.setWidthFull();
        field.setMaxLength(ProposedTerms.LONGEST);
        field.setManualValidation(true);
        field.getElement().setAttribute("lang", language);
        return field;
    }

    private LocalizedText name() {
        return new LocalizedText(italian.getValue(), english.getValue());
    }

    private void guess() {
        if (!broaderChosen) broader.choose(near.above(name()).orElse(null));
    }

    private void send(int spoke, Runnable done) {
        try {
            terms.propose(name(), broader.chosen(), why.getValue(), spoke);
        } catch (RuleViolation refusal) {
            mark(wrong(refusal), Ui.t(refusal.key(), refusal.arguments().toArray()));
            return;
        }
        close();
        done.run();
        Notices.done(Ui.t("vocabulary.propose.done"));
    }

    /** The field whose content was refused; what is about the whole stands at the first name, in the reader's language where none is there. */
    private TextField wrong(RuleViolation refusal) {
        if (refusal instanceof TermNameRefused name) return field(name.language());
        return List.of(italian, english).stream()
                .filter(field -> !field.isEmpty())
                .findFirst()
                .orElse(field(Ui.language()));
    }

    private TextField field(Language language) {
        return language == Language.IT ? italian : english;
    }

    private static void mark(TextField field, String words) {
        field.setErrorMessage(words);
        field.setInvalid(true);
        field.focus();
    }
}
