package it.mics.bottega.matching;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.SkillRequirement;
import it.mics.bottega.directory.DeclaredSkill;
import it.mics.bottega.directory.ResearcherProfile;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.matching.index.Facet;
import it.mics.bottega.matching.index.Sought;
import it.mics.bottega.taxonomy.SkillId;
import it.mics.bottega.taxonomy.Thesaurus;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says to the index what candidates are sought for, in the points of the score; pure. */
public final class Seeking {
    /** Levels above what is asked bring nothing; the usual level stands for what is asked where that is not known. */
    private static final double USUAL_LEVEL = 3;

    private static final int ANY_LEVEL = 1;
    /** Whoever covers too little of the must-haves stands after all others, so they count more here than in the score. */
    private static final int STRETCH = 2;

    private final Thesaurus thesaurus;
    private final Weights weights;

    /** Widens skills by this thesaurus, and weighs as the score does. */
    public Seeking(Thesaurus thesaurus, Weights weights) {
        this.thesaurus = thesaurus;
        this.weights = weights;
    }

    /** People for a challenge as the reader sees it, among those whom the filters let through. */
    public Sought people(ChallengeFacts seen, Map<Facet, Set<String>> filters, int limit) {
        return new Sought(
                asked(seen.skills()),
                ChallengeWords.of(seen),
                weights.of(Factor.TEXT),
                Map.of(
                        Facet.SPOKE, each(List.of(seen.primarySpoke()), String::valueOf, Factor.SPOKE),
                        Facet.SECTOR, each(seen.sectors(), Enum::name, Factor.SECTOR)),
                filters,
                Set.of(),
                limit);
    }

    /** People who hold what a team wants. */
    public Sought people(List<SkillRequirement> wanted, int limit) {
        return Sought.skills(asked(wanted), limit);
    }

    /** Open challenges for a person with these words. */
    public Sought challenges(ResearcherProfile person, LocalizedText words, int limit) {
        Map<SkillId, Double> shares = new HashMap<>();
        for (DeclaredSkill held : person.skills()) {
            double serves = Math.min(1, held.level() / USUAL_LEVEL);
            thesaurus
                    .neighbourhood(held.skill())
                    .forEach((skill, nearness) -> shares.merge(skill, serves * nearness, Math::max));
        }
        List<Sought.Skill> skills = shares.entrySet().stream()
                .map(share -> new Sought.Skill(share.getKey(), ANY_LEVEL, share.getValue()))
                .toList();
        return new Sought(
                skills,
                words,
                weights.of(Factor.TEXT),
                Map.of(
                        Facet.SPOKE, each(person.spokes(), String::valueOf, Factor.SPOKE),
                        Facet.SECTOR, each(person.sectors().keySet(), Enum::name, Factor.SECTOR)),
                Map.of(),
                Set.of(),
                limit);
    }

    private List<Sought.Skill> asked(List<SkillRequirement> wanted) {
        List<Sought.Skill> skills = new ArrayList<>();
        for (boolean must : List.of(true, false)) {
            Factor factor = must ? Factor.MUST_HAVE : Factor.NICE_TO_HAVE;
            List<SkillRequirement> asked =
                    wanted.stream().filter(one -> one.mustHave() == must).toList();
            double all = asked.stream().mapToInt(SkillRequirement::weight).sum();
            for (SkillRequirement one : asked)
                skills.add(new Sought.Skill(
                        thesaurus.present(one.skill()),
                        one.minLevel(),
                        weights.of(factor) * (must ? STRETCH : 1) * one.weight() / all));
        }
        return skills;
    }

    private <T> Map<String, Double> each(Collection<T> values, Function<T, String> name, Factor factor) {
        return values.stream().distinct().collect(Collectors.toMap(name, value -> weights.of(factor)));
    }
}
