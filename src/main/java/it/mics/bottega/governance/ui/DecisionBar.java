package it.mics.bottega.governance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import it.mics.bottega.governance.CaseAction;
import it.mics.bottega.governance.CaseDecision;
import it.mics.bottega.governance.CaseOption;
import it.mics.bottega.uikit.Busy;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Ui;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The foot of the pane: first what may be done, then, for the action chosen, its reason, a note and the confirmation. */
class DecisionBar extends Div {
    private static final String FOCUS_CHECKLIST = """
            setTimeout(() => {
              const list = document.querySelector('.checks');
              if (!list) return;
              list.parentElement.scrollIntoView({ block: 'start' });
              list.querySelector('vaadin-checkbox')?.focus({ preventScroll: true });
            })""";

    private List<CaseOption> options;
    private final Function<CaseAction, String> consequence;
    private final Consumer<CaseDecision> decide;
    private final Select<String> reason = new Select<>();
    private final TextField note = new TextField();
    private final Paragraph will = new Paragraph();
    private final Paragraph missing = new Paragraph();
    private final Button confirm = new Button();
    private Div acts = new Div();
    private Component tools = new Div();
    private List<String> items = List.of();
    private @Nullable CaseOption chosen;

    DecisionBar(List<CaseOption> options, Function<CaseAction, String> consequence, Consumer<CaseDecision> decide) {
        this.options = options;
        this.consequence = consequence;
        this.decide = decide;
        addClassName("actbar");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", Ui.t("governance.bar.label"));
        note.setWidthFull();
        note.setMaxLength(600);
        will.addClassName("will");
        missing.addClassNames("err-line", "t1", "tx-bad");
        missing.getElement().setAttribute("role", "alert");
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        // A second press while the first one is on its way does nothing, here or on the case that comes next.
        confirm.setDisableOnClick(true);
        Busy.says(confirm, Ui.t("governance.bar.busy"));
        confirm.addClickListener(event -> confirm());
        getElement()
                .addEventListener("keydown", event -> fold())
                .setFilter("event.key === 'Escape' && !event.target.opened");
        showOptions(null);
    }

    private void fold() {
        if (chosen != null && !options.isEmpty()) showOptions(chosen.action());
    }

    /** Nothing is decided here any more, and this sentence says why. */
    Component close(String why) {
        options = List.of();
        reason.setReadOnly(true);
        note.setReadOnly(true);
        missing.removeFromParent();
        acts.removeFromParent();
        will.setText(why);
        addComponentAsFirst(will);
        return will;
    }

    /** The decision did not go through; the form stays as it was filled in. */
    void refuse(String why) {
        confirm.setEnabled(true);
        missing.removeAll();
        missing.add(Icon.WARN.create(), El.span("", why));
        confirm.focus();
    }

    /** What can be done beside deciding stands at the side of the actions. */
    void beside(Component tools) {
        this.tools.removeFromParent();
        this.tools = tools;
        add(tools);
    }

    /** Takes over which items of the checklist need mending. */
    void items(List<String> codes) {
        items = List.copyOf(codes);
        if (chosen != null) missing.setText("");
    }

    /** Unfolds an action, as its button does; nothing where this case does not offer it. */
    void choose(CaseAction action) {
        // Pressed twice, the key must not take away what was typed in between.
        if (chosen != null && chosen.action() == action) return;
        options.stream().filter(option -> option.action() == action).findFirst().ifPresent(this::showForm);
    }

    private void showOptions(@Nullable CaseAction focus) {
        removeAll();
        chosen = null;
        acts = El.div("acts");
        for (CaseOption option : options) {
            Button button = new Button(Ui.t(option.labelKey()), event -> showForm(option));
            if (option.action() == CaseAction.APPROVE) button.addThemeVariants(ButtonVariant.PRIMARY);
            button.setSuffixComponent(El.raw("kbd", "", option.action().key()));
            acts.add(button);
            if (option.action() == focus) button.focus();
        }
        add(acts, tools);
    }

    private void showForm(CaseOption option) {
        removeAll();
        chosen = option;
        missing.setText("");
        String sentence = consequence.apply(option.action());
        will.setText(sentence);
        if (!sentence.isEmpty()) add(will);
        Div fields = El.div(option.reasons().isEmpty() ? "one" : "two");
        if (!option.reasons().isEmpty()) {
            reason.setLabel(Ui.t("governance.bar.reason"));
            reason.setItemLabelGenerator(code -> Ui.t(option.reasonPrefix() + "." + code));
            reason.setItems(option.reasons());
            if (option.action() == CaseAction.APPROVE)
                reason.setValue(option.reasons().getFirst());
            fields.add(reason);
        }
        note.setLabel(Ui.t(option.needsNote() ? "governance.bar.note" : "governance.bar.noteOptional"));
        note.clear();
        fields.add(note);
        confirm.setText(Ui.t(option.labelKey()));
        confirm.setEnabled(true);
        Button back = new Button(Ui.t("governance.bar.back"), event -> showOptions(option.action()));
        acts = El.div("acts", confirm, back);
        add(fields, missing, acts);
        focusFirst(option);
    }

    private void focusFirst(CaseOption option) {
        if (!option.reasons().isEmpty() && option.action() != CaseAction.APPROVE) reason.focus();
        else if (option.needsNote()) note.focus();
        else confirm.focus();
    }

    private void confirm() {
        CaseOption option = chosen;
        if (option == null) return;
        String lacking = lacking(option);
        if (lacking != null) {
            refuse(Ui.t(lacking));
            lead(option);
            return;
        }
        decide.accept(new CaseDecision(
                option.action(),
                option.reasons().isEmpty() ? null : reason.getValue(),
                note.getValue(),
                option.needsItems() ? items : List.of()));
    }

    private @Nullable String lacking(CaseOption option) {
        if (option.needsItems() && items.isEmpty()) return "governance.case.itemsMissing";
        if (!option.reasons().isEmpty() && reason.isEmpty()) return "governance.case.reasonMissing";
        return option.needsNote() && note.getValue().isBlank() ? "governance.case.noteMissing" : null;
    }

    /** The focus goes to what is missing; the checklist may lie far above or below. */
    private void lead(CaseOption option) {
        if (option.needsItems() && items.isEmpty()) getElement().executeJs(FOCUS_CHECKLIST);
        else if (!option.reasons().isEmpty() && reason.isEmpty()) reason.focus();
        else note.focus();
    }
}
