package it.mics.bottega.vocabulary;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.taxonomy.SkillId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A proposed term: its number in the thesaurus (gone where it was refused), its names, the concept above, the existing concept that it turns
 * out to be, why it is missed, whose spoke decides, who proposed it and when, and what was decided.
 */
public record Term(
        TermId id,
        @Nullable SkillId skill,
        LocalizedText label,
        @Nullable SkillId broader,
        @Nullable SkillId sameAs,
        @Nullable String why,
        int spoke,
        AccountId proposer,
        Instant proposedAt,
        TermStatus status,
        @Nullable String reason,
        @Nullable String note) {}
