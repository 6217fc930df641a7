package it.mics.bottega.matching.advice;

import it.mics.bottega.directory.DeclaredSkill;
import it.mics.bottega.directory.ResearcherProfile;
import it.mics.bottega.kernel.TrlRange;
import it.mics.bottega.taxonomy.Sector;
import it.mics.bottega.taxonomy.SkillId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Profiles with one thing changed. */
final class Changes {
    private Changes() {}

    static Optional<DeclaredSkill> held(Situation situation, SkillId skill) {
        return situation.person().skills().stream()
                .filter(held -> held.skill().equals(skill))
                .findFirst();
    }

    static Situation holding(Situation before, SkillId skill, int level, @Nullable Integer used, int interest) {
        List<DeclaredSkill> skills = new ArrayList<>();
        boolean known = false;
        for (DeclaredSkill held : before.person().skills()) {
            boolean meant = held.skill().equals(skill);
            skills.add(meant ? new DeclaredSkill(skill, level, held.interest(), used) : held);
            known |= meant;
        }
        if (!known) skills.add(new DeclaredSkill(skill, level, interest, used));
        ResearcherProfile person = before.person();
        return with(before, skills, person.spokes(), person.sectors(), person.usualTrl());
    }

    static Map<Sector, Boolean> copy(Map<Sector, Boolean> sectors) {
        Map<Sector, Boolean> copy = new EnumMap<>(Sector.class);
        copy.putAll(sectors);
        return copy;
    }

    static Situation with(
            Situation before,
            List<DeclaredSkill> skills,
            Set<Integer> spokes,
            Map<Sector, Boolean> sectors,
            @Nullable TrlRange trl) {
        ResearcherProfile p = before.person();
        return new Situation(
                copy(p, skills, spokes, sectors, trl, p.availablePercent(), p.availableFrom()), before.interest());
    }

    static Situation free(Situation before, int percent, @Nullable LocalDate from) {
        ResearcherProfile p = before.person();
        return new Situation(
                copy(p, p.skills(), p.spokes(), p.sectors(), p.usualTrl(), percent, from), before.interest());
    }

    private static ResearcherProfile copy(
            ResearcherProfile p,
            List<DeclaredSkill> skills,
            Set<Integer> spokes,
            Map<Sector, Boolean> sectors,
            @Nullable TrlRange trl,
            int percent,
            @Nullable LocalDate from) {
        return new ResearcherProfile(
                p.account(),
                p.name(),
                p.organisation(),
                p.headline(),
                p.bio(),
                p.stage(),
                p.careerStart(),
                p.orcid(),
                p.visibility(),
                p.openToTeams(),
                p.capacity(),
                from,
                percent,
                trl,
                List.copyOf(skills),
                spokes,
                sectors,
                p.outputs(),
                p.updatedAt());
    }
}
