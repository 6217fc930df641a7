package it.mics.bottega.proposal.ui;

import com.vaadin.flow.component.html.Span;
import it.mics.bottega.proposal.ProposalStatus;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Ui;

/** The state of a proposal in a word with its icon. */
final class Badges {
    private Badges() {}

    static Span of(ProposalStatus status) {
        Span badge = new Span(icon(status).create(), El.span("", Ui.t(status.key())));
        badge.addClassName("badge");
        String tone = switch (status) {
            case SUBMITTED -> "good";
            case DECIDED -> "info";
            case DRAFT -> "wait";
            case WITHDRAWN, NOT_SUBMITTED -> "";
        };
        if (!tone.isEmpty()) badge.addClassName(tone);
        return badge;
    }

    private static Icon icon(ProposalStatus status) {
        return switch (status) {
            case DRAFT -> Icon.PEN;
            case SUBMITTED -> Icon.CHECK;
            case DECIDED -> Icon.DOC;
            case WITHDRAWN -> Icon.SWAP;
            case NOT_SUBMITTED -> Icon.RING;
        };
    }
}
