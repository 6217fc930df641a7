package it.mics.bottega.matching;

import static it.mics.bottega.matching.People.SPOKES;
import static it.mics.bottega.matching.People.TODAY;
import static it.mics.bottega.matching.People.challenge;
import static it.mics.bottega.matching.People.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.SkillRequirement;
import it.mics.bottega.directory.DeclaredSkill;
import it.mics.bottega.directory.ResearcherProfile;
import it.mics.bottega.kernel.TrlRange;
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
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MatchScorerTest {
    private static final SkillId PARENT = new SkillId(206);
    private static final SkillId CHILD = new SkillId(408);
    private static final TrlRange TRL = new TrlRange(3, 5);

    private final MatchScorer scorer = new MatchScorer(Skills.THESAURUS, SPOKES, TODAY);

    @Test
    void the_weights_make_a_hundred() {
        assertThat(java.util.Arrays.stream(Factor.values())
                        .mapToDouble(Factor::weight)
                        .sum())
                .isEqualTo(100);
    }

    @Test
    void everything_in_full_is_a_hundred() {
        ResearcherProfile person = person(
                List.of(skill(CHILD, 4, null)), Set.of(4), Map.of(Sector.FASHION, true), new TrlRange(1, 9), 100);
        Match match = scorer.score(
                person, challenge(List.of(must(CHILD, 4)), 4, Set.of(), Set.of(Sector.FASHION), TRL), 1, Interest.WANT);
        assertThat(match.score()).isEqualTo(100);
        assertThat(match.gaps()).isEmpty();
    }

    @Test
    void nothing_at_all_leaves_only_what_nobody_is_asked_for() {
        ResearcherProfile person = person(List.of(), Set.of(), Map.of(), null, 0);
        Match match = scorer.score(
                person,
                challenge(List.of(must(CHILD, 4), nice(PARENT, 2)), 4, Set.of(), Set.of(Sector.FASHION), TRL),
                0,
                Interest.NO);
        assertThat(match.score()).isZero();
        assertThat(match.stretch()).isTrue();
    }

    @Test
    void a_skill_counts_by_level_last_use_and_nearness() {
        SkillCover cover = new SkillCover(Skills.THESAURUS, 2027);
        assertThat(cover.best(must(CHILD, 4), List.of(skill(CHILD, 2, null))).adequacy())
                .isEqualTo(0.5);
        assertThat(cover.best(must(CHILD, 4), List.of(skill(CHILD, 5, 2025))).adequacy())
                .isEqualTo(1);
        assertThat(cover.best(must(CHILD, 4), List.of(skill(CHILD, 4, 2022))).adequacy())
                .isCloseTo(0.729, within(1e-9));
        assertThat(cover.best(must(CHILD, 4), List.of(skill(PARENT, 5, null))).adequacy())
                .isEqualTo(0.6);
        assertThat(cover.decay(1990)).isEqualTo(0.4);
    }

    @Test
    void the_own_spoke_counts_in_full_a_secondary_one_six_tenths_and_others_by_adjacency() {
        ChallengeFacts challenge = challenge(List.of(), 4, Set.of(7), Set.of(), TRL);
        assertThat(spokePoints(challenge, 4)).isEqualTo(15);
        assertThat(spokePoints(challenge, 7)).isEqualTo(9);
        assertThat(spokePoints(challenge, 5)).isEqualTo(7.5);
        assertThat(spokePoints(challenge, 1)).isEqualTo(2.25);
    }

    @Test
    void evidence_doubles_a_sector_and_trl_counts_by_overlap() {
        ChallengeFacts challenge = challenge(List.of(), 4, Set.of(), Set.of(Sector.FASHION, Sector.FURNITURE), TRL);
        ResearcherProfile declared = person(List.of(), Set.of(), Map.of(Sector.FASHION, false), new TrlRange(4, 9), 70);
        Match match = scorer.score(declared, challenge, 0, Interest.NONE);
        assertThat(match.contribution(Factor.SECTOR).points()).isEqualTo(5);
        assertThat(match.contribution(Factor.TRL).points()).isCloseTo(10 / 3.0, within(1e-9));
        assertThat(match.contribution(Factor.AVAILABILITY).points()).isEqualTo(3.5);
        assertThat(match.contribution(Factor.INTEREST).points()).isEqualTo(3);
        ResearcherProfile proven =
                person(List.of(), Set.of(), Map.of(Sector.FASHION, false, Sector.FURNITURE, true), null, 70);
        assertThat(scorer.score(proven, challenge, 0, Interest.NONE)
                        .contribution(Factor.SECTOR)
                        .points())
                .isEqualTo(10);
    }

    @Test
    void the_score_is_the_sum_to_the_last_bit_and_stays_within_bounds() {
        Random random = new Random(7);
        for (int i = 0; i < 10_000; i++) {
            Match match = scorer.score(
                    anyone(random), anything(random), random.nextDouble(), Interest.values()[random.nextInt(4)]);
            double sum = 0;
            for (Contribution contribution : match.contributions()) {
                sum += contribution.points();
                assertThat(contribution.points()).isBetween(0.0, contribution.weight());
            }
            assertThat(match.score() - sum).isZero();
            assertThat(match.contributions()).extracting(Contribution::factor).containsExactly(Factor.values());
        }
    }

    @Test
    void more_is_never_less() {
        Random random = new Random(11);
        for (int i = 0; i < 10_000; i++) {
            ResearcherProfile person = anyone(random);
            ChallengeFacts challenge = anything(random);
            double affinity = random.nextDouble();
            Match before = scorer.score(person, challenge, affinity, Interest.OK);
            Match after = scorer.score(
                    better(person, challenge, random), challenge, Math.min(1, affinity + 0.1), Interest.WANT);
            assertThat(after.score()).isGreaterThanOrEqualTo(before.score());
            assertThat(after.mustHaveCover()).isGreaterThanOrEqualTo(before.mustHaveCover());
        }
    }

    private double spokePoints(ChallengeFacts challenge, int own) {
        return scorer.score(person(List.of(), Set.of(own), Map.of(), null, 0), challenge, 0, Interest.NONE)
                .contribution(Factor.SPOKE)
                .points();
    }

    private static ResearcherProfile better(ResearcherProfile person, ChallengeFacts challenge, Random random) {
        List<DeclaredSkill> skills = new ArrayList<>(person.skills());
        Set<Integer> spokes = new TreeSet<>(person.spokes());
        switch (random.nextInt(3)) {
            case 0 ->
                skills.replaceAll(held -> skill(held.skill(), Math.min(5, held.level() + 1), held.lastUsedYear()));
            case 1 ->
                skills.add(
                        skill(challenge.skills().getFirst().skill(), 1 + random.nextInt(5), 2015 + random.nextInt(12)));
            default -> spokes.add(challenge.primarySpoke());
        }
        return person(skills, spokes, person.sectors(), person.usualTrl(), person.availablePercent());
    }

    private static ResearcherProfile anyone(Random random) {
        List<DeclaredSkill> skills = new ArrayList<>();
        IntStream.range(0, random.nextInt(12))
                .forEach(i -> skills.add(skill(
                        anySkill(random),
                        1 + random.nextInt(5),
                        random.nextBoolean() ? null : 2010 + random.nextInt(17))));
        Map<Sector, Boolean> sectors = new HashMap<>();
        for (Sector sector : Sector.values()) if (random.nextBoolean()) sectors.put(sector, random.nextBoolean());
        int from = 1 + random.nextInt(9);
        return person(
                skills,
                Set.of(1 + random.nextInt(8)),
                sectors,
                random.nextInt(4) == 0 ? null : new TrlRange(from, from + random.nextInt(10 - from)),
                random.nextInt(101));
    }

    private static ChallengeFacts anything(Random random) {
        List<SkillRequirement> skills = new ArrayList<>();
        IntStream.range(0, 1 + random.nextInt(10))
                .forEach(i -> skills.add(new SkillRequirement(
                        anySkill(random), 1 + random.nextInt(5), 1 + random.nextInt(5), random.nextBoolean())));
        int from = 1 + random.nextInt(8);
        return challenge(
                skills,
                1 + random.nextInt(8),
                Set.of(1 + random.nextInt(8)),
                EnumSet.of(Sector.values()[random.nextInt(3)]),
                new TrlRange(from, from + 1));
    }

    private static SkillId anySkill(Random random) {
        List<Skill> all = List.copyOf(Skills.THESAURUS.all());
        // Few concepts, so that exact and related ones meet often.
        return all.get(random.nextInt(60)).id();
    }

    private static DeclaredSkill skill(SkillId id, int level, @org.jspecify.annotations.Nullable Integer lastUsed) {
        return new DeclaredSkill(id, level, 2, lastUsed);
    }

    private static SkillRequirement must(SkillId id, int level) {
        return new SkillRequirement(id, level, 3, true);
    }

    private static SkillRequirement nice(SkillId id, int level) {
        return new SkillRequirement(id, level, 1, false);
    }
}
