package it.mics.bottega.introduction.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import it.mics.bottega.introduction.DeclineReason;
import it.mics.bottega.introduction.Side;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Refusals;
import it.mics.bottega.uikit.Ui;
import java.util.function.BiConsumer;

/** A yes in one touch, or a no with its reason; what was chosen and written stays when the no is refused. */
class AnswerForm extends Div {
    private static final int LONGEST = 300;

    private final Select<DeclineReason> reason = new Select<>();
    private final TextArea words = new TextArea(Ui.t("introduction.declineWords"));

    AnswerForm(Side side, String helpKey, Runnable accept, BiConsumer<DeclineReason, String> decline) {
        addClassNames("stack", "answer");
        Button yes = new Button(Ui.t("introduction.accept"), event -> accept.run());
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        reason.setItems(DeclineReason.values());
        reason.setItemLabelGenerator(each -> Ui.t(each.key(side)));
        reason.setWidthFull();
        reason.setLabel(Ui.t("introduction.declineReason"));
        reason.setHelperText(
                Ui.t(side == Side.PERSON ? "introduction.declineHelp" : "introduction.declineHelpCompany"));
        reason.addValueChangeListener(event -> {
            reason.setInvalid(false);
            words.setVisible(event.getValue() == DeclineReason.OTHER);
        });
        words.setHelperText(Ui.t("introduction.declineWordsHelp"));
        words.setWidthFull();
        words.setMaxLength(LONGEST);
        words.setValueChangeMode(ValueChangeMode.EAGER);
        words.setVisible(false);
        Button no = new Button(Ui.t("introduction.sayNo"), event -> sayNo(decline));
        Div refusal = El.div("refusal stack", reason, words, El.div("row", no));
        refusal.setVisible(false);
        Button decide = new Button(Ui.t("introduction.decline"));
        decide.addClickListener(event -> {
            refusal.setVisible(true);
            decide.setVisible(false);
            reason.focus();
        });
        add(El.raw("p", "t1 faint", Ui.t(helpKey)), El.div("row", yes, decide), refusal);
    }

    private void sayNo(BiConsumer<DeclineReason, String> decline) {
        DeclineReason chosen = reason.getValue();
        if (chosen == null) {
            reason.setErrorMessage(Ui.t("introduction.declineMissing"));
            reason.setInvalid(true);
            reason.focus();
            return;
        }
        Refusals.beside(chosen == DeclineReason.OTHER ? words : reason, () -> decline.accept(chosen, words.getValue()));
    }
}
