package it.mics.bottega.evaluation.ui;

import com.vaadin.flow.component.html.Span;
import it.mics.bottega.evaluation.Outcome;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Ui;

/** What a proposal came to, in a word with its icon. */
class OutcomeBadge extends Span {
    OutcomeBadge(Outcome outcome) {
        addClassName("badge");
        switch (outcome) {
            case AWARDED -> addClassName("good");
            case MENTION, RESERVE -> addClassName("info");
            case NOT_SELECTED, INELIGIBLE -> {}
        }
        add(icon(outcome).create(), El.span("", Ui.t(outcome.key())));
    }

    private static Icon icon(Outcome outcome) {
        return switch (outcome) {
            case AWARDED, MENTION -> Icon.STAR;
            case RESERVE -> Icon.CLOCK;
            case NOT_SELECTED -> Icon.MINUS;
            case INELIGIBLE -> Icon.CROSS;
        };
    }
}
