package it.mics.bottega.challenge.ui.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengeLinks;
import it.mics.bottega.challenge.DraftPart;
import it.mics.bottega.uikit.Busy;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Ui;
import java.time.Instant;

/** The foot of the form: when it was saved, one way back, one way on; at the end, the way to review. */
class FormBar extends Div {
    private final Span pool = El.span("narrow-in", "");
    private final Span saved = El.span("", "");
    private final Span sign = new Span(Icon.CHECK.create());
    private final Span leave = El.span("only-wide", Ui.t("challenge.bar.leave"));
    private final Button submit;

    FormBar(ChallengeId id, int step, Instant savedAt, Instant now, Runnable submitNow) {
        addClassName("formbar");
        Paragraph line = new Paragraph(sign, pool, saved, leave);
        line.addClassName("saved");
        boolean today = savedAt.atZone(Dates.ROME)
                .toLocalDate()
                .equals(now.atZone(Dates.ROME).toLocalDate());
        if (today) saved(savedAt);
        else saved.setText(Ui.t("challenge.bar.savedOn", Dates.dayAndTime(savedAt)));
        add(line);
        if (step > 1) add(way(id, step - 1, "challenge.bar.back", ""));
        if (step < DraftPart.STEPS) add(way(id, step + 1, "challenge.bar.on", "primary"));
        submit = Busy.button("", Ui.t("challenge.bar.submitting"), submitNow);
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        if (step == DraftPart.STEPS) add(submit);
    }

    void saved(Instant at) {
        say(Icon.CHECK, Ui.t("challenge.bar.saved", Dates.time(at)));
    }

    /** What both changed has to be chosen first. */
    void waits() {
        say(Icon.WARN, Ui.t("challenge.bar.waits"));
    }

    /** The challenge does not take changes any more. */
    void unsaved() {
        say(Icon.WARN, Ui.t("challenge.bar.unsaved"));
    }

    private void say(Icon icon, String words) {
        sign.removeAll();
        sign.add(icon.create());
        sign.setClassName("tx-wait", icon == Icon.WARN);
        saved.setText(words);
        leave.setVisible(icon == Icon.CHECK);
    }

    void pool(String sentence) {
        pool.setText(sentence.isEmpty() ? "" : sentence + " ");
    }

    /** The button keeps its focus and says what is missing, rather than going grey without a word. */
    void missing(int problems) {
        submit.setText(problems == 0 ? Ui.t("challenge.bar.submit") : Ui.t("challenge.bar.submitMissing", problems));
        submit.getElement().getThemeList().set("primary", problems == 0);
    }

    private static Anchor way(ChallengeId id, int step, String key, String tone) {
        Anchor way = new Anchor(ChallengeLinks.edit(id, step), "");
        way.addClassName("btn");
        if (!tone.isEmpty()) way.addClassName(tone);
        way.add(new Span(Ui.t(key)), El.span("only-wide", Ui.t(key + "To", Ui.t("challenge.step.inside." + step))));
        return way;
    }
}
