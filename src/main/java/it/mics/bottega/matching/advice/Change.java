package it.mics.bottega.matching.advice;

import it.mics.bottega.directory.DeclaredSkill;
import it.mics.bottega.directory.ResearcherProfile;
import it.mics.bottega.kernel.TrlRange;
import it.mics.bottega.matching.Interest;
import it.mics.bottega.taxonomy.Sector;
import it.mics.bottega.taxonomy.SkillId;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One thing that a researcher can do about a match; nothing about who they are is ever among them. */
public sealed interface Change {
    /** The situation once it is done. */
    Situation after(Situation before);

    /** How much it takes, from 1 (to say what is so) upwards; each level to be learnt counts two. */
    int effort();

    /** What it is about; two steps about the same are not advised beside each other. */
    Object subject();

    /** Declare a skill that the own texts show already, at this level. */
    record Declare(SkillId skill, int level) implements Change {
        @Override
        public Situation after(Situation before) {
            return Changes.holding(before, skill, level, null, 1);
        }

        @Override
        public int effort() {
            return 1;
        }

        @Override
        public Object subject() {
            return skill;
        }
    }

    /** Bring a skill to this level, from 0 where it is new. */
    record Learn(SkillId skill, int from, int level) implements Change {
        @Override
        public Situation after(Situation before) {
            @Nullable
            Integer used =
                    Changes.held(before, skill).map(DeclaredSkill::lastUsedYear).orElse(null);
            return Changes.holding(before, skill, level, used, 1);
        }

        @Override
        public int effort() {
            return 2 + 2 * (level - from);
        }

        @Override
        public Object subject() {
            return skill;
        }
    }

    /** Use a skill again, or say that it was used in this year. */
    record Refresh(SkillId skill, int year) implements Change {
        @Override
        public Situation after(Situation before) {
            return Changes.held(before, skill)
                    .map(held -> Changes.holding(before, skill, held.level(), year, held.interest()))
                    .orElse(before);
        }

        @Override
        public int effort() {
            return 2;
        }

        @Override
        public Object subject() {
            return skill;
        }
    }

    /** Declare a sector, or prove it by an output where it is declared. */
    record KnowSector(Sector sector, boolean proven) implements Change {
        @Override
        public Situation after(Situation before) {
            var sectors = Changes.copy(before.person().sectors());
            sectors.put(sector, proven);
            return Changes.with(
                    before,
                    before.person().skills(),
                    before.person().spokes(),
                    sectors,
                    before.person().usualTrl());
        }

        @Override
        public int effort() {
            return proven ? 3 : 1;
        }

        @Override
        public Object subject() {
            return Sector.class;
        }
    }

    /** Declare to work for this spoke. */
    record JoinSpoke(int spoke) implements Change {
        @Override
        public Situation after(Situation before) {
            var spokes = new TreeSet<>(before.person().spokes());
            spokes.add(spoke);
            return Changes.with(
                    before,
                    before.person().skills(),
                    spokes,
                    before.person().sectors(),
                    before.person().usualTrl());
        }

        @Override
        public int effort() {
            return 1;
        }

        @Override
        public Object subject() {
            return "spoke";
        }
    }

    /** Declare this as the technology readiness that one usually works at. */
    record UsualTrl(TrlRange trl) implements Change {
        @Override
        public Situation after(Situation before) {
            ResearcherProfile person = before.person();
            return Changes.with(before, person.skills(), person.spokes(), person.sectors(), trl);
        }

        @Override
        public int effort() {
            return 1;
        }

        @Override
        public Object subject() {
            return TrlRange.class;
        }
    }

    /** Be free for so much of the time, from this day on, null for at once. */
    record BeFree(int percent, @Nullable LocalDate from) implements Change {
        @Override
        public Situation after(Situation before) {
            return Changes.free(before, percent, from);
        }

        @Override
        public int effort() {
            return 3;
        }

        @Override
        public Object subject() {
            return "time";
        }
    }

    /** Say that one wants this challenge. */
    record Say(Interest interest) implements Change {
        @Override
        public Situation after(Situation before) {
            return new Situation(before.person(), interest);
        }

        @Override
        public int effort() {
            return 1;
        }

        @Override
        public Object subject() {
            return Interest.class;
        }
    }

    /** Several steps, one after the other. */
    static Situation all(List<? extends Change> changes, Situation before) {
        Situation now = before;
        for (Change change : changes) now = change.after(now);
        return now;
    }
}
