package it.mics.bottega.challenge;

import it.mics.bottega.taxonomy.SkillId;

/** A skill that a text speaks of, with the passage of the text that says so. */
public record SkillSuggestion(SkillId skill, String passage) {}
