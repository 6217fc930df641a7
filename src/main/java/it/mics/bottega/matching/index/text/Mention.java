package it.mics.bottega.matching.index.text;

import it.mics.bottega.taxonomy.SkillId;

/** A concept found in a text, and where. */
public record Mention(SkillId skill, int start, int end) {}
