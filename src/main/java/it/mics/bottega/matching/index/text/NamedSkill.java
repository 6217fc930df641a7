package it.mics.bottega.matching.index.text;

import it.mics.bottega.taxonomy.SkillId;

/** A skill that a text speaks of, how surely (0 up, comparable within one thesaurus), and the words that tell. */
public record NamedSkill(SkillId skill, double score, Passage passage) {}
