package it.mics.bottega.benchmark.speed;

import it.mics.bottega.challenge.AnonymousUntil;
import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengeStatus;
import it.mics.bottega.challenge.Confidentiality;
import it.mics.bottega.challenge.OutcomeType;
import it.mics.bottega.challenge.SkillRequirement;
import it.mics.bottega.challenge.TeamRules;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.OrganisationId;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.kernel.TrlRange;
import it.mics.bottega.taxonomy.Sector;
import it.mics.bottega.taxonomy.SkillId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;

/** Invented challenges by number: 6 to 12 weighted skills, up to four of them must-haves, 150 words, one spoke, one sector. */
final class SyntheticChallenges {
    private static final Instant NOW = Instant.parse("2026-01-15T10:00:00Z");
    private static final int MUST_HAVES = 4;

    private final long seed;
    private final SyntheticSkills skills;
    private final Vocabulary vocabulary;

    SyntheticChallenges(long seed, SyntheticSkills skills, Vocabulary vocabulary) {
        this.seed = seed;
        this.skills = skills;
        this.vocabulary = vocabulary;
    }

    ChallengeFacts get(int number) {
        SplittableRandom random = new SplittableRandom(seed * 17 + number * 0x9E3779B97F4A7C15L);
        List<SkillRequirement> asked = new ArrayList<>();
        for (SkillId skill : skills.draw(6 + random.nextInt(7), random))
            asked.add(new SkillRequirement(
                    skill, 1 + random.nextInt(4), 1 + random.nextInt(5), asked.size() < MUST_HAVES));
        boolean italian = random.nextInt(3) > 0;
        String named = skills.label(asked.getFirst().skill());
        return new ChallengeFacts(
                new ChallengeId(new UUID(1, number)),
                null,
                new OrganisationId(new UUID(2, number)),
                new AccountId(new UUID(3, number)),
                ChallengeStatus.OPEN,
                in(italian, vocabulary.text(8, random)),
                in(italian, vocabulary.text(30, random) + " " + named),
                in(italian, vocabulary.text(60, random)),
                in(italian, vocabulary.text(22, random)),
                in(italian, vocabulary.text(30, random)),
                LocalizedText.EMPTY,
                1 + random.nextInt(8),
                Set.of(),
                Set.of(Sector.values()[random.nextInt(Sector.values().length)]),
                new TrlRange(3, 6),
                OutcomeType.PILOT,
                0,
                Confidentiality.OPEN,
                AnonymousUntil.NEVER,
                1,
                NOW,
                NOW.plusSeconds(60L * 86_400),
                null,
                TeamRules.DEFAULT,
                asked,
                NOW,
                false);
    }

    private static LocalizedText in(boolean italian, String text) {
        return italian ? new LocalizedText(text, null) : new LocalizedText(null, text);
    }
}
