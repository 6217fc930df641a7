package it.mics.bottega.benchmark.speed;

import it.mics.bottega.directory.CareerStage;
import it.mics.bottega.directory.DeclaredSkill;
import it.mics.bottega.directory.ProfileOutput;
import it.mics.bottega.directory.ProfileVisibility;
import it.mics.bottega.directory.ResearcherProfile;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.kernel.TrlRange;
import it.mics.bottega.taxonomy.Sector;
import it.mics.bottega.taxonomy.SkillId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Invented researchers by number, always the same for a seed: 8 to 25 skills, 60 to 120 words in headline, bio and outputs that name some of
 * the skills, one or two spokes and sectors.
 */
final class SyntheticPeople {
    static final int YEAR = 2026;
    private static final int SPOKES = 8;
    private static final LocalDate TODAY = LocalDate.of(YEAR, 1, 15);
    private static final Instant CHANGED = Instant.parse("2026-01-15T10:00:00Z");

    private final long seed;
    private final SyntheticSkills skills;
    private final Vocabulary vocabulary;

    SyntheticPeople(long seed, SyntheticSkills skills, Vocabulary vocabulary) {
        this.seed = seed;
        this.skills = skills;
        this.vocabulary = vocabulary;
    }

    /** The id of a person; its order says nothing about the number. */
    static UUID id(int number) {
        return new UUID((number + 1L) * 0x9E3779B97F4A7C15L, number);
    }

    /** The profile behind an id. */
    ResearcherProfile profile(UUID id) {
        int number = (int) id.getLeastSignificantBits();
        SplittableRandom random = new SplittableRandom(seed * 31 + number * 0xD1B54A32D192ED03L);
        List<DeclaredSkill> held = new ArrayList<>();
        for (SkillId skill : skills.draw(8 + random.nextInt(18), random))
            held.add(new DeclaredSkill(
                    skill,
                    1 + random.nextInt(5),
                    random.nextInt(4),
                    random.nextInt(3) == 0 ? YEAR - random.nextInt(9) : null));
        TreeSet<Integer> spokes = new TreeSet<>();
        spokes.add(1 + random.nextInt(SPOKES));
        if (random.nextInt(3) == 0) spokes.add(1 + random.nextInt(SPOKES));
        Map<Sector, Boolean> sectors = new EnumMap<>(Sector.class);
        sectors.put(any(random), random.nextBoolean());
        if (random.nextInt(5) == 0) sectors.put(any(random), false);
        int words = 60 + random.nextInt(61);
        List<ProfileOutput> outputs = new ArrayList<>();
        int published = random.nextInt(4);
        for (int i = 0; i < published; i++)
            outputs.add(new ProfileOutput(
                    new UUID(number, i), vocabulary.text(10, random), YEAR - random.nextInt(6), null, true));
        boolean italian = random.nextInt(3) > 0;
        String named = skills.label(held.get(0).skill()) + ", "
                + skills.label(held.get(random.nextInt(held.size())).skill());
        int trl = 1 + random.nextInt(7);
        return new ResearcherProfile(
                new AccountId(id),
                "Persona " + number,
                null,
                in(italian, vocabulary.text(6, random)),
                in(italian, vocabulary.text(Math.max(20, words - 10 - 10 * published), random) + ". " + named),
                CareerStage.values()[random.nextInt(CareerStage.values().length)],
                YEAR - random.nextInt(30),
                null,
                ProfileVisibility.PUBLIC,
                random.nextInt(10) > 0,
                2,
                random.nextInt(4) == 0 ? TODAY.plusDays(random.nextInt(60)) : null,
                25 * (1 + random.nextInt(4)),
                new TrlRange(trl, Math.min(9, trl + random.nextInt(4))),
                held,
                spokes,
                sectors,
                outputs,
                CHANGED);
    }

    private static Sector any(SplittableRandom random) {
        return Sector.values()[random.nextInt(Sector.values().length)];
    }

    private static LocalizedText in(boolean italian, String text) {
        return italian ? new LocalizedText(text, null) : new LocalizedText(null, text);
    }
}
