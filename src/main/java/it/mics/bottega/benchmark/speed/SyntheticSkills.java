package it.mics.bottega.benchmark.speed;

import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.taxonomy.Skill;
import it.mics.bottega.taxonomy.SkillId;
import it.mics.bottega.taxonomy.Thesaurus;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** A thesaurus of 3,000 invented skills in families of seven, as wide as the real one, some frequent and most rare. */
final class SyntheticSkills {
    static final int SIZE = 3000;
    private static final int FAMILY = 7;

    private final Thesaurus thesaurus;
    private final List<SkillId> byFrequency = new ArrayList<>();
    private final Zipf frequency;

    SyntheticSkills(long seed) {
        this(invented(seed), seed);
    }

    /** The skills of a thesaurus that there is, some frequent and most rare. */
    SyntheticSkills(Thesaurus thesaurus, long seed) {
        this.thesaurus = thesaurus;
        thesaurus.all().forEach(skill -> byFrequency.add(skill.id()));
        frequency = new Zipf(byFrequency.size(), 1);
        shuffle(new SplittableRandom(seed));
    }

    private static Thesaurus invented(long seed) {
        Vocabulary labels = new Vocabulary(2 * SIZE, seed + 1);
        List<Skill> skills = new ArrayList<>();
        for (int i = 0; i < SIZE; i++) {
            SkillId id = new SkillId(i + 1);
            SkillId broader = i % FAMILY == 0 ? null : new SkillId(i - i % FAMILY + 1);
            String label = labels.get(2 * i) + " " + labels.get(2 * i + 1);
            skills.add(new Skill(id, new LocalizedText(label, label), Map.of(), broader, Set.of(), Map.of()));
        }
        return new Thesaurus(skills);
    }

    private void shuffle(RandomGenerator random) {
        for (int i = byFrequency.size() - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            SkillId moved = byFrequency.get(i);
            byFrequency.set(i, byFrequency.get(other));
            byFrequency.set(other, moved);
        }
    }

    Thesaurus thesaurus() {
        return thesaurus;
    }

    /** This many different skills. */
    Set<SkillId> draw(int number, RandomGenerator random) {
        Set<SkillId> drawn = new LinkedHashSet<>();
        while (drawn.size() < number) drawn.add(byFrequency.get(frequency.draw(random)));
        return drawn;
    }

    String label(SkillId skill) {
        return String.valueOf(thesaurus.get(skill).label().it());
    }
}
