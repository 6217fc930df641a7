package it.mics.bottega.proposal.ui.sending;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import it.mics.bottega.proposal.sending.Confirmations;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Ui;
import java.time.Instant;
import java.util.Objects;

/** Above the text that is written: what a change does to confirmations, or has done. */
public class ConfirmNote extends Div {
    /** The note; the way back leads to the version that waits. */
    public ConfirmNote(Confirmations state, String waiting) {
        addClassNames("note", "confirm-note");
        if (state.open()) {
            add(
                    Icon.WARN.create(),
                    new Paragraph(
                            El.span("", Ui.t("proposal.confirm.editing", state.version(), state.count()) + " "),
                            El.link(waiting, Ui.t("proposal.confirm.back"), "")));
            return;
        }
        Instant at = Objects.requireNonNullElse(state.endedAt(), Instant.EPOCH);
        String why = state.endedBy().isEmpty() ? "" : state.endedBy();
        add(
                Icon.INFO.create(),
                new Paragraph(Ui.t(
                        Objects.requireNonNull(state.ended()).key() + (why.isEmpty() ? ".somebody" : ""),
                        why,
                        Dates.dayAndTime(at),
                        state.version())));
    }
}
