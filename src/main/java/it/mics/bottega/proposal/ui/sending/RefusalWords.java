package it.mics.bottega.proposal.ui.sending;

import com.vaadin.flow.component.html.Paragraph;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.proposal.SubmissionRefusal;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Ui;

/** Why something was refused, with the way to what mends it where that is on another page. */
public final class RefusalWords {
    private RefusalWords() {}

    /** The sentence, and the link after it. */
    public static Paragraph of(RuleViolation why) {
        Paragraph words =
                new Paragraph(El.span("", Ui.t(why.key(), why.arguments().toArray())));
        if (why instanceof SubmissionRefusal elsewhere)
            words.add(El.span("", " "), El.link(elsewhere.link(), Ui.t("proposal.submit.elsewhere"), ""));
        return words;
    }
}
