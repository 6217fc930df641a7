package it.mics.bottega.proposal.parts;

import jakarta.persistence.Embeddable;

/** Somebody outside the team on whom the plan counts: who, for what, and whether a letter of theirs is there. */
@Embeddable
public record Partner(String name, String contributes, boolean letter) {
    /** A line on which nobody has written yet. */
    public static Partner empty() {
        return new Partner("", "", false);
    }
}
