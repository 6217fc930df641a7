package it.mics.bottega.challenge;

import it.mics.bottega.taxonomy.SkillId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;

/** How a required skill is stored. */
@Embeddable
record AskedSkill(
        int skill,
        @Column(name = "min_level") int minLevel,
        int weight,
        @Column(name = "must_have") boolean mustHave) {

    static List<AskedSkill> of(List<SkillRequirement> all) {
        return all.stream().map(AskedSkill::of).toList();
    }

    static AskedSkill of(SkillRequirement requirement) {
        return new AskedSkill(
                requirement.skill().value(), requirement.minLevel(), requirement.weight(), requirement.mustHave());
    }

    SkillRequirement requirement() {
        return new SkillRequirement(new SkillId(skill), minLevel, weight, mustHave);
    }
}
