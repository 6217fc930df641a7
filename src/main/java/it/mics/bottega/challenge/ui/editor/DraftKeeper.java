package it.mics.bottega.challenge.ui.editor;

import com.vaadin.flow.component.html.Div;
import it.mics.bottega.challenge.ChallengeAuthoring;
import it.mics.bottega.challenge.ChallengeDraft;
import it.mics.bottega.challenge.ChallengeSheet;
import it.mics.bottega.challenge.DraftMerge;
import it.mics.bottega.challenge.SavedDraft;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.uikit.Notices;
import it.mics.bottega.uikit.Ui;
import java.time.Instant;

/** Saves the form while it is written, brings in what a colleague saved meanwhile, and holds what both changed until it is chosen. */
class DraftKeeper extends Div {
    private final ChallengeSheet opened;
    private final DraftForm form;
    private final ChallengeAuthoring authoring;
    private final FieldWords words;
    private final FormBar bar;
    private final Runnable settled;
    private ChallengeDraft base;
    private int version;
    private boolean disputed;
    private boolean unsaved;

    /** Keeps this form; {@code settled} is told when nothing is left to choose. */
    DraftKeeper(
            ChallengeSheet opened,
            DraftForm form,
            ChallengeAuthoring authoring,
            FieldWords words,
            FormBar bar,
            Runnable settled) {
        this.opened = opened;
        this.form = form;
        this.authoring = authoring;
        this.words = words;
        this.bar = bar;
        this.settled = settled;
        base = opened.draft();
        version = opened.version();
        addClassName("keeper");
        getElement().setAttribute("aria-live", "polite");
    }

    /** The version that holds everything on the form, once {@link #keep} went through. */
    int version() {
        return version;
    }

    /** True while something typed stands only on this page. */
    boolean holdsUnsaved() {
        return unsaved;
    }

    /** Saves what the form holds; false where something has to be chosen before. */
    boolean keep() {
        if (disputed) return false;
        ChallengeDraft mine = form.draft();
        SavedDraft outcome = save(mine);
        version = outcome.version();
        ChallengeDraft theirs = outcome.theirs();
        if (theirs != null) return meet(DraftMerge.of(base, theirs, mine), theirs, outcome.at());
        base = mine;
        unsaved(false);
        bar.saved(outcome.at());
        return true;
    }

    /** Brings the reader to what has to be chosen. */
    void showDispute() {
        scrollIntoView();
    }

    private SavedDraft save(ChallengeDraft mine) {
        try {
            return authoring.save(opened.id(), mine, version);
        } catch (RuleViolation refusal) {
            unsaved(true);
            bar.unsaved();
            throw refusal;
        }
    }

    private boolean meet(DraftMerge merge, ChallengeDraft theirs, Instant at) {
        base = theirs;
        form.show(merge.withMine());
        if (merge.disputed().isEmpty()) {
            Notices.done(Ui.t("challenge.merged"));
            return keep();
        }
        disputed = true;
        unsaved(true);
        bar.waits();
        removeAll();
        add(new DisputedFields(merge, at, words, field -> form.show(merge.take(field, form.draft())), this::settle));
        showDispute();
        return false;
    }

    private void settle() {
        disputed = false;
        removeAll();
        if (keep()) settled.run();
    }

    /** The browser asks before a page with unsaved text is closed or reloaded. */
    private void unsaved(boolean now) {
        if (unsaved == now) return;
        unsaved = now;
        getElement()
                .executeJs("window.onbeforeunload = $0 ? event => { event.preventDefault(); return ''; } : null", now);
    }
}
