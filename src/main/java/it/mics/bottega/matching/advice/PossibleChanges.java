package it.mics.bottega.matching.advice;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.SkillRequirement;
import it.mics.bottega.directory.DeclaredSkill;
import it.mics.bottega.directory.ResearcherProfile;
import it.mics.bottega.kernel.TrlRange;
import it.mics.bottega.matching.Interest;
import it.mics.bottega.taxonomy.Sector;
import it.mics.bottega.taxonomy.SkillId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a researcher could do about a match with a challenge, as far as it bears on what the challenge asks. */
public final class PossibleChanges {
    private PossibleChanges() {}

    /** The single steps; a skill that the person's own texts show is declared, any other one is learnt. */
    public static List<Change> of(Situation now, ChallengeFacts seen, Set<SkillId> shown, LocalDate today) {
        ResearcherProfile person = now.person();
        List<Change> possible = new ArrayList<>();
        for (SkillRequirement asked : seen.skills()) skill(possible, now, asked, shown, today.getYear());
        if (seen.primarySpoke() > 0 && !person.spokes().contains(seen.primarySpoke()))
            possible.add(new Change.JoinSpoke(seen.primarySpoke()));
        for (Sector sector : new TreeSet<>(seen.sectors())) {
            Boolean proven = person.sectors().get(sector);
            if (proven == null) possible.add(new Change.KnowSector(sector, false));
            if (!Boolean.TRUE.equals(proven)) possible.add(new Change.KnowSector(sector, true));
        }
        TrlRange wider = together(person.usualTrl(), seen.trl());
        if (!wider.equals(person.usualTrl())) possible.add(new Change.UsualTrl(wider));
        LocalDate from = person.availableFrom();
        boolean later = from != null && from.isAfter(today);
        if (later) possible.add(new Change.BeFree(person.availablePercent(), null));
        if (person.availablePercent() < 100) possible.add(new Change.BeFree(100, later ? from : null));
        if (later && person.availablePercent() < 100) possible.add(new Change.BeFree(100, null));
        if (now.interest() == Interest.NONE) possible.add(new Change.Say(Interest.OK));
        if (now.interest() == Interest.NONE || now.interest() == Interest.OK)
            possible.add(new Change.Say(Interest.WANT));
        return possible;
    }

    private static void skill(
            List<Change> possible, Situation now, SkillRequirement asked, Set<SkillId> shown, int year) {
        Optional<DeclaredSkill> held = Changes.held(now, asked.skill());
        int level = held.map(DeclaredSkill::level).orElse(0);
        boolean declare = level == 0 && shown.contains(asked.skill());
        for (int to = level + 1; to <= asked.minLevel(); to++) {
            possible.add(declare ? new Change.Declare(asked.skill(), to) : new Change.Learn(asked.skill(), level, to));
        }
        held.map(DeclaredSkill::lastUsedYear)
                .filter(used -> used < year)
                .ifPresent(used -> possible.add(new Change.Refresh(asked.skill(), year)));
    }

    private static TrlRange together(@Nullable TrlRange usual, TrlRange asked) {
        if (usual == null) return asked;
        return new TrlRange(Math.min(usual.from(), asked.from()), Math.max(usual.to(), asked.to()));
    }
}
