package it.mics.bottega.matching;

import static it.mics.bottega.matching.People.SPOKES;
import static it.mics.bottega.matching.People.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.SkillRequirement;
import it.mics.bottega.directory.DeclaredSkill;
import it.mics.bottega.directory.ResearcherProfile;
import it.mics.bottega.kernel.TrlRange;
import it.mics.bottega.matching.advice.Advice;
import it.mics.bottega.matching.advice.Change;
import it.mics.bottega.matching.advice.Counterfactuals;
import it.mics.bottega.matching.advice.PossibleChanges;
import it.mics.bottega.matching.advice.Situation;
import it.mics.bottega.taxonomy.Sector;
import it.mics.bottega.taxonomy.Skill;
import it.mics.bottega.taxonomy.SkillId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CounterfactualsTest {
    private static final List<Skill> ALL = List.copyOf(Skills.THESAURUS.all());

    @Test
    void what_is_promised_is_the_score_after_the_change_to_the_last_bit() {
        Random random = new Random(44);
        int promises = 0;
        for (int i = 0; i < 1_000; i++) {
            Situation now = new Situation(anyone(random), Interest.values()[random.nextInt(3)]);
            ChallengeFacts challenge = anything(random);
            double affinity = random.nextDouble();
            for (Advice advice : advice(now, challenge, affinity, shown(random, challenge))) {
                Situation then = now;
                for (Change change : advice.changes()) then = change.after(then);
                // Another scorer, so that nothing but the situation decides.
                Match match = scorer().score(then.person(), challenge, affinity, then.interest());
                assertThat(Double.doubleToLongBits(match.score())).isEqualTo(Double.doubleToLongBits(advice.after()));
                assertThat(advice.gain()).isGreaterThanOrEqualTo(Counterfactuals.WORTH);
                assertSamePerson(now.person(), then.person());
                promises++;
            }
        }
        assertThat(promises).isGreaterThan(1_500);
    }

    @Test
    void of_two_steps_neither_is_enough_alone_and_no_pair_stands_where_single_steps_fill_the_list() {
        Random random = new Random(45);
        int pairs = 0;
        for (int i = 0; i < 500; i++) {
            Situation now = new Situation(anyone(random), Interest.WANT);
            ChallengeFacts challenge = anything(random);
            double affinity = random.nextDouble();
            List<Advice> found = advice(now, challenge, affinity, Set.of());
            for (Advice advice : found) {
                if (advice.changes().size() == 1) continue;
                pairs++;
                for (Change change : advice.changes()) {
                    Situation then = change.after(now);
                    double alone = scorer().score(then.person(), challenge, affinity, then.interest())
                            .score();
                    assertThat(alone - advice.before()).isLessThan(Counterfactuals.WORTH);
                }
            }
            assertThat(found.stream().map(advice -> advice.changes().size())).isSorted();
        }
        assertThat(pairs).isGreaterThan(10);
    }

    @Test
    void nothing_that_pairs_could_bring_is_left_out() {
        Random random = new Random(46);
        for (int i = 0; i < 300; i++) {
            Situation now = new Situation(anyone(random), Interest.WANT);
            ChallengeFacts challenge = anything(random);
            double affinity = random.nextDouble();
            if (!advice(now, challenge, affinity, Set.of()).isEmpty()) continue;
            List<Change> possible = PossibleChanges.of(now, challenge, Set.of(), TODAY);
            double before = score(now, challenge, affinity);
            for (Change one : possible) {
                for (Change two : possible) {
                    assertThat(score(two.after(one.after(now)), challenge, affinity) - before)
                            .isLessThan(Counterfactuals.WORTH);
                }
            }
        }
    }

    @Test
    void a_skill_that_the_own_texts_show_is_declared_and_another_one_learnt() {
        SkillId skill = ALL.get(5).id();
        ChallengeFacts challenge = People.challenge(
                List.of(new SkillRequirement(skill, 3, 3, true)), 1, Set.of(), Set.of(), new TrlRange(3, 5));
        Situation now =
                new Situation(People.person(List.of(), Set.of(1), Map.of(), new TrlRange(3, 5), 100), Interest.WANT);
        assertThat(advice(now, challenge, 0.5, Set.of(skill)).getFirst().changes())
                .containsExactly(new Change.Declare(skill, 3));
        assertThat(advice(now, challenge, 0.5, Set.of()).getFirst().changes())
                .containsExactly(new Change.Learn(skill, 0, 1));
    }

    private static List<Advice> advice(Situation now, ChallengeFacts challenge, double affinity, Set<SkillId> shown) {
        return new Counterfactuals(situation -> score(situation, challenge, affinity))
                .of(now, PossibleChanges.of(now, challenge, shown, TODAY), 3);
    }

    private static double score(Situation situation, ChallengeFacts challenge, double affinity) {
        return scorer().score(situation.person(), challenge, affinity, situation.interest())
                .score();
    }

    private static MatchScorer scorer() {
        return new MatchScorer(Skills.THESAURUS, SPOKES, TODAY);
    }

    /** Who somebody is stays untouched by every piece of advice. */
    private static void assertSamePerson(ResearcherProfile before, ResearcherProfile after) {
        assertThat(after)
                .usingRecursiveComparison()
                .ignoringFields("skills", "spokes", "sectors", "usualTrl", "availablePercent", "availableFrom")
                .isEqualTo(before);
    }

    private static Set<SkillId> shown(Random random, ChallengeFacts challenge) {
        return random.nextBoolean()
                ? Set.of()
                : Set.of(challenge.skills().getFirst().skill());
    }

    private static ResearcherProfile anyone(Random random) {
        List<DeclaredSkill> skills = new ArrayList<>();
        Set<SkillId> known = new java.util.HashSet<>();
        for (int i = random.nextInt(12); i > 0; i--) {
            SkillId skill = ALL.get(random.nextInt(60)).id();
            if (known.add(skill))
                skills.add(new DeclaredSkill(
                        skill, 1 + random.nextInt(5), 2, random.nextBoolean() ? null : 2010 + random.nextInt(17)));
        }
        Map<Sector, Boolean> sectors = new HashMap<>();
        for (Sector sector : Sector.values()) if (random.nextBoolean()) sectors.put(sector, random.nextBoolean());
        int from = 1 + random.nextInt(9);
        TrlRange trl = random.nextInt(4) == 0 ? null : new TrlRange(from, from + random.nextInt(10 - from));
        return People.person(skills, Set.of(1 + random.nextInt(8)), sectors, trl, random.nextInt(101));
    }

    private static ChallengeFacts anything(Random random) {
        List<SkillRequirement> skills = new ArrayList<>();
        for (int i = 1 + random.nextInt(10); i > 0; i--) {
            SkillId skill = ALL.get(random.nextInt(60)).id();
            if (skills.stream().noneMatch(asked -> asked.skill().equals(skill)))
                skills.add(new SkillRequirement(
                        skill, 1 + random.nextInt(5), 1 + random.nextInt(5), random.nextBoolean()));
        }
        int from = 1 + random.nextInt(8);
        return People.challenge(
                skills,
                1 + random.nextInt(8),
                Set.of(1 + random.nextInt(8)),
                EnumSet.of(Sector.values()[random.nextInt(3)]),
                new TrlRange(from, from + 1));
    }
}
