package it.mics.bottega.proposal;

import it.mics.bottega.proposal.ProposalMerge.Part;
import java.util.List;

/** A part of the form that one person writes at a time. */
public enum ProposalSection {
    TITLE(Part.TITLE, Part.LANGUAGE),
    SUMMARY(Part.SUMMARY),
    APPROACH(Part.APPROACH),
    TRL(Part.TRL),
    PLAN(Part.PLAN),
    IMPACT(Part.IMPACT),
    BUDGET(Part.BUDGET),
    PARTNERS(Part.PARTNERS),
    RISKS(Part.RISKS),
    CLAIMS(Part.CLAIMS),
    CARD(Part.CARD);

    private final List<Part> parts;

    ProposalSection(Part... parts) {
        this.parts = List.of(parts);
    }

    /** What is compared and chosen within it. */
    public List<Part> parts() {
        return parts;
    }

    /** The section to which this part belongs: it has the name of its first part. */
    public static ProposalSection of(Part part) {
        return part == Part.LANGUAGE ? TITLE : valueOf(part.name());
    }

    /** The message key of its name. */
    public String key() {
        return "proposal.part." + name();
    }
}
