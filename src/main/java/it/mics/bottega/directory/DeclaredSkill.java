package it.mics.bottega.directory;

import it.mics.bottega.taxonomy.SkillId;
import org.jspecify.annotations.Nullable;

/** A skill that a researcher declares: level 1..5, interest in using it 0..3, and the year of last use where given. */
public record DeclaredSkill(
        SkillId skill, int level, int interest, @Nullable Integer lastUsedYear) {}
