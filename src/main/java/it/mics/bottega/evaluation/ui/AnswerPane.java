package it.mics.bottega.evaluation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import it.mics.bottega.evaluation.Answer;
import it.mics.bottega.evaluation.AnswerForm;
import it.mics.bottega.evaluation.Outcome;
import it.mics.bottega.evaluation.ReasonCode;
import it.mics.bottega.evaluation.SavedAnswer;
import it.mics.bottega.evaluation.ranking.TeamComment;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Typing;
import it.mics.bottega.uikit.Ui;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;

/** The answer to the proposal beside it: outcome, reason, feedback; saves itself and says what it still lacks. */
class AnswerPane extends Section {
    private static final int PAUSE_MS = 600;

    private final RadioButtonGroup<Outcome> outcome = new RadioButtonGroup<>();
    private final Select<ReasonCode> reason = new Select<>();
    private final TextArea feedback = new TextArea();
    private final Span count = El.span("num", "");
    private final Span saved = new Span();
    private final Paragraph state = new Paragraph();
    private final Div above = new Div();
    private final BiFunction<AnswerForm, Integer, SavedAnswer> save;
    private int version;
    private AnswerForm known;
    private boolean showing;
    private boolean disputed;

    AnswerPane(
            Answer answer,
            List<TeamComment> comments,
            BiFunction<AnswerForm, Integer, SavedAnswer> save,
            Component next) {
        this.save = save;
        version = answer.version();
        known = answer.form();
        addClassName("rub");
        getElement().setAttribute("aria-label", Ui.t("evaluation.pane"));
        outcome.setLabel(Ui.t("evaluation.field.outcome"));
        outcome.setItems(Outcome.values());
        outcome.setItemLabelGenerator(value -> Ui.t(value.key()));
        outcome.addValueChangeListener(event -> chosen());
        reason.setLabel(Ui.t("evaluation.field.reason"));
        reason.setWidthFull();
        reason.setItemLabelGenerator(value -> value == null ? "" : Ui.t(value.key()));
        reason.addValueChangeListener(event -> changed());
        feedback.setLabel(Ui.t("evaluation.field.feedback"));
        feedback.setHelperText(Ui.t("evaluation.field.feedback.help", AnswerForm.FEEDBACK));
        feedback.getElement().getThemeList().add("helper-above-field");
        feedback.setWidthFull();
        feedback.setMinRows(7);
        feedback.setMaxLength(4000);
        Typing.pausing(feedback, PAUSE_MS);
        feedback.addValueChangeListener(event -> changed());
        above.getElement().setAttribute("aria-live", "polite");
        Div under = El.div("under t1", count);
        under.getElement().setAttribute("aria-live", "polite");
        state.addClassName("answer-state");
        state.getElement().setAttribute("aria-live", "polite");
        H2 heading = new H2(Ui.t("evaluation.pane"));
        heading.addClassName("sec-h");
        Paragraph who = new Paragraph(Ui.t("evaluation.pane.help"));
        who.addClassNames("t1", "quiet");
        add(El.div("in stack-3", heading, who, above, outcome, reason, El.div("toteam", feedback, under)));
        if (!comments.isEmpty()) add(new CommentHelp(comments, this::insert));
        Paragraph line = new Paragraph(Icon.CHECK.create(), saved);
        line.addClassNames("saved", "t1", "quiet");
        add(El.div("actbar", state, El.div("row apart", line, next)));
        show(known);
        tell(answer.staged());
        saved.setText(
                answer.savedAt() == null
                        ? Ui.t("evaluation.saved.byItself")
                        : Ui.t("evaluation.saved.by", Dates.dayAndTime(answer.savedAt()), answer.savedBy()));
    }

    /** Puts a juror’s words at the end of the feedback, to be edited there. */
    private void insert(String words) {
        String before = feedback.getValue().strip();
        feedback.setValue(before.isEmpty() ? words : before + "\n\n" + words);
        feedback.focus();
    }

    private void show(AnswerForm form) {
        showing = true;
        outcome.setValue(form.outcome());
        offer(form.outcome());
        reason.setValue(form.reason());
        if (!feedback.getValue().strip().equals(form.feedback().strip())) feedback.setValue(form.feedback());
        showing = false;
        count(form);
    }

    private void offer(@org.jspecify.annotations.Nullable Outcome chosen) {
        reason.setItems(chosen == null ? java.util.List.of() : ReasonCode.of(chosen));
        reason.setVisible(chosen != null);
    }

    private void chosen() {
        if (showing) return;
        ReasonCode before = reason.getValue();
        showing = true;
        offer(outcome.getValue());
        if (before != null && outcome.getValue() != null && before.suits(outcome.getValue())) reason.setValue(before);
        showing = false;
        changed();
    }

    private AnswerForm form() {
        return new AnswerForm(outcome.getValue(), reason.getValue(), feedback.getValue(), Ui.language());
    }

    private void changed() {
        if (showing) return;
        AnswerForm form = form();
        count(form);
        if (!disputed && !form.equals(known)) write(form);
    }

    private void write(AnswerForm form) {
        SavedAnswer done = save.apply(form, version);
        version = done.version();
        if (done.refused()) {
            dispute(Objects.requireNonNull(done.theirs()), form, done.by());
            return;
        }
        known = form;
        tell(done.staged());
        saved.setText(Ui.t("evaluation.saved.at", Dates.time(done.at())));
    }

    /** A colleague answered at the same time: both answers stay in view until one is chosen. */
    private void dispute(AnswerForm theirs, AnswerForm mine, String by) {
        disputed = true;
        H2 heading = new H2(Ui.t("evaluation.disputed.title", by));
        heading.addClassName("t3");
        Div note = El.div(
                "note wait",
                Icon.WARN.create(),
                heading,
                new Paragraph(Ui.t("evaluation.disputed.help", by)),
                words(theirs),
                El.div(
                        "row",
                        new Button(Ui.t("evaluation.disputed.theirs", by), event -> settle(theirs, theirs)),
                        new Button(Ui.t("evaluation.disputed.mine"), event -> settle(mine, theirs))));
        note.getElement().setAttribute("role", "alert");
        above.removeAll();
        above.add(note);
    }

    private void settle(AnswerForm chosen, AnswerForm theirs) {
        disputed = false;
        above.removeAll();
        known = theirs;
        show(chosen);
        if (chosen.equals(theirs)) tell(theirs.isComplete());
        else write(chosen);
    }

    private static Component words(AnswerForm form) {
        Outcome chosen = form.outcome();
        ReasonCode because = form.reason();
        Div words = El.div("stack");
        if (chosen != null) words.add(new OutcomeBadge(chosen));
        if (because != null) words.add(new Paragraph(Ui.t(because.key())));
        if (!form.feedback().isBlank()) words.add(new Paragraph(form.feedback()));
        return words;
    }

    private void count(AnswerForm form) {
        int length = form.length();
        count.setText(
                length < AnswerForm.FEEDBACK
                        ? Ui.t("evaluation.count.atLeast", length, AnswerForm.FEEDBACK, AnswerForm.FEEDBACK - length)
                        : Ui.t("evaluation.count.enough", length));
    }

    private void tell(boolean staged) {
        state.removeAll();
        state.setClassName("tx-good", staged);
        state.setClassName("tx-wait", !staged);
        state.add(staged ? Icon.CHECK.create() : Icon.RING.create(), El.span("", " " + words(staged)));
    }

    private String words(boolean staged) {
        if (staged) return Ui.t("evaluation.state.staged");
        AnswerForm form = form();
        List<String> missing = new java.util.ArrayList<>();
        if (form.outcome() == null) missing.add(Ui.t("evaluation.missing.outcome"));
        if (form.reason() == null) missing.add(Ui.t("evaluation.missing.reason"));
        if (form.length() < AnswerForm.FEEDBACK) missing.add(Ui.t("evaluation.missing.feedback"));
        return Ui.t("evaluation.state.missing", String.join(", ", missing));
    }
}
