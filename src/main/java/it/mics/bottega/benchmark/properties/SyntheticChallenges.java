package it.mics.bottega.benchmark.properties;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.SkillRequirement;
import it.mics.bottega.directory.DeclaredSkill;
import it.mics.bottega.directory.ResearcherProfile;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.kernel.TrlRange;
import it.mics.bottega.taxonomy.Sector;
import it.mics.bottega.taxonomy.Skill;
import it.mics.bottega.taxonomy.SkillId;
import it.mics.bottega.taxonomy.Thesaurus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Invented challenges that ask for what people of a spoke hold, the common more often than the rare. */
final class SyntheticChallenges {
    private static final int SPOKES = 8;
    private static final int FEWEST = 4;
    private static final int MORE = 5;

    private final Thesaurus thesaurus;
    private final ChallengeFacts pattern;
    private final Map<Integer, List<SkillId>> bySpoke = new HashMap<>();
    private final Random random;

    SyntheticChallenges(List<ResearcherProfile> people, Thesaurus thesaurus, ChallengeFacts pattern, long seed) {
        this.thesaurus = thesaurus;
        this.pattern = pattern;
        random = new Random(seed);
        for (ResearcherProfile person : people) {
            for (int spoke : person.spokes())
                bySpoke.computeIfAbsent(spoke, key -> new ArrayList<>())
                        .addAll(person.skills().stream()
                                .map(DeclaredSkill::skill)
                                .toList());
        }
    }

    /** The next challenge: four to eight skills, a third of them must-haves, of one spoke and one sector. */
    ChallengeFacts next() {
        int spoke = 1 + random.nextInt(SPOKES);
        List<SkillId> held = bySpoke.getOrDefault(spoke, List.of());
        if (held.isEmpty()) return next();
        Set<SkillId> wanted = new LinkedHashSet<>();
        int many = FEWEST + random.nextInt(MORE);
        for (int draw = 0; draw < many * 10 && wanted.size() < many; draw++)
            wanted.add(held.get(random.nextInt(held.size())));
        List<SkillRequirement> asked = new ArrayList<>();
        for (SkillId skill : wanted)
            asked.add(new SkillRequirement(
                    skill, 2 + random.nextInt(3), 1 + random.nextInt(3), asked.size() <= wanted.size() / 3));
        int trl = 2 + random.nextInt(4);
        return challenge(
                spoke,
                Sector.values()[random.nextInt(Sector.values().length)],
                new TrlRange(trl, trl + 2),
                asked,
                words(wanted));
    }

    private LocalizedText words(Set<SkillId> skills) {
        List<Skill> named = skills.stream().map(thesaurus::get).toList();
        return new LocalizedText(
                named.stream().map(skill -> skill.label().it()).collect(Collectors.joining(", ")),
                named.stream().map(skill -> skill.label().en()).collect(Collectors.joining(", ")));
    }

    private ChallengeFacts challenge(
            int spoke, Sector sector, TrlRange trl, List<SkillRequirement> skills, LocalizedText words) {
        ChallengeFacts p = pattern;
        return new ChallengeFacts(
                new ChallengeId(new UUID(random.nextLong(), random.nextLong())),
                null,
                p.owner(),
                p.author(),
                p.status(),
                words,
                words,
                LocalizedText.EMPTY,
                LocalizedText.EMPTY,
                LocalizedText.EMPTY,
                LocalizedText.EMPTY,
                spoke,
                Set.of(),
                Set.of(sector),
                trl,
                p.outcome(),
                p.prizeCents(),
                p.confidentiality(),
                p.anonymousUntil(),
                p.ipOption(),
                p.openedAt(),
                p.submitUntil(),
                p.decideBy(),
                p.teamRules(),
                skills,
                p.updatedAt(),
                p.withheld());
    }
}
