package it.mics.bottega.proposal.ui.writing;

import it.mics.bottega.proposal.ProposalContent;
import it.mics.bottega.proposal.ProposalMerge;
import it.mics.bottega.proposal.ProposalMerge.Part;
import it.mics.bottega.proposal.ProposalSection;
import it.mics.bottega.proposal.Written;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What this page knows of the common text. {@code base} is, part by part, what the page last had in common with the database: a part
 * is saved only where the database still holds its base, and comes in only where nothing was typed here.
 */
final class SharedText {
    private final ProposalForm form;
    private ProposalContent base;
    private @Nullable ProposalSection own;

    SharedText(ProposalForm form, ProposalContent base) {
        this.form = form;
        this.base = base;
    }

    /** The section in which the cursor is and which is this page’s own: nothing comes in there while somebody types. */
    void own(@Nullable ProposalSection section) {
        own = section;
    }

    @Nullable
    ProposalSection own() {
        return own;
    }

    /** Takes in what others wrote, without touching what is being written here; the parts that came in. */
    List<Part> absorb(ProposalContent theirs) {
        ProposalContent mine = form.value();
        ProposalContent shown = mine;
        List<Part> came = new ArrayList<>();
        for (Part part : Part.values()) {
            if (!part.differs(theirs, mine)) {
                base = ProposalMerge.take(part, theirs, base);
            } else if (ProposalSection.of(part) != own && !part.differs(base, mine)) {
                base = ProposalMerge.take(part, theirs, base);
                shown = ProposalMerge.take(part, theirs, shown);
                came.add(part);
            }
        }
        if (!came.isEmpty()) form.show(shown);
        return came;
    }

    /** True where something typed here is not in the database yet. */
    boolean unsaved() {
        ProposalContent mine = form.value();
        for (Part part : Part.values()) if (part.differs(base, mine)) return true;
        return false;
    }

    /** Sends what changed here, and takes in what came back. */
    Written write(WritingDesk desk) {
        Written outcome = desk.write(base, form.value());
        absorb(outcome.content());
        return outcome;
    }

    /** The reader has read the other text of this part and decided. */
    void choose(Part part, boolean mine, ProposalContent theirs) {
        base = ProposalMerge.take(part, theirs, base);
        if (!mine) form.show(ProposalMerge.take(part, theirs, form.value()));
    }
}
