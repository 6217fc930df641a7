package it.mics.bottega.challenge.ui.editor;

import com.vaadin.flow.component.html.Div;

/** Step 2: how the need is met today, and what is not asked. */
class TodayStep extends Div {
    TodayStep(DraftForm form, Runnable changed) {
        addClassName("form");
        add(new TextInTwoLanguages("challenge.form.today", 6, 4000, form, () -> form.today, text -> {
            form.today = text;
            changed.run();
        }));
        add(new TextInTwoLanguages("challenge.form.outOfScope", 3, 2000, form, () -> form.outOfScope, text -> {
            form.outOfScope = text;
            changed.run();
        }));
    }
}
