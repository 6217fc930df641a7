package it.mics.bottega.team.rule;

import static org.assertj.core.api.Assertions.assertThat;

import it.mics.bottega.challenge.Confirming;
import it.mics.bottega.challenge.TeamRules;
import it.mics.bottega.directory.CareerStage;
import it.mics.bottega.directory.DeclaredSkill;
import it.mics.bottega.directory.ProfileVisibility;
import it.mics.bottega.directory.ResearcherProfile;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.OrganisationId;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.taxonomy.SkillId;
import it.mics.bottega.team.TeamMember;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TeamMixTest {
    private static final int YEAR = 2026;
    private final OrganisationId here = new OrganisationId(UUID.randomUUID());
    private final OrganisationId there = new OrganisationId(UUID.randomUUID());
    private final OrganisationId firm = new OrganisationId(UUID.randomUUID());
    private final List<TeamMember> members = new ArrayList<>();
    private final List<ResearcherProfile> profiles = new ArrayList<>();

    @Test
    void each_person_counts_in_the_field_in_which_they_know_most() {
        // Headings are the hundreds of these numbers.
        joins(here, CareerStage.FULL, null, Set.of(3), 101, 2, 102, 2, 201, 3);
        joins(there, CareerStage.FULL, null, Set.of(3, 4), 202, 5, 101, 4);
        assertThat(mix().fields()).isEqualTo(2);
        joins(here, CareerStage.FULL, null, Set.of(), 203, 1);
        assertThat(mix().fields()).isEqualTo(2);
        assertThat(mix().spokes()).isEqualTo(2);
    }

    @Test
    void doctoral_students_and_whoever_began_not_long_ago_are_early_in_their_career() {
        joins(here, CareerStage.PHD, null, Set.of());
        joins(here, CareerStage.POSTDOC, YEAR - 8, Set.of());
        joins(here, CareerStage.POSTDOC, YEAR - 9, Set.of());
        joins(here, CareerStage.POSTDOC, null, Set.of());
        assertThat(mix().earlyCareer()).isEqualTo(2);
    }

    @Test
    void people_of_companies_come_from_industry_even_without_a_profile() {
        joins(here, CareerStage.INDUSTRY_RESEARCHER, null, Set.of());
        joins(firm, CareerStage.POSTDOC, null, Set.of());
        members.add(new TeamMember(AccountId.random(), firm, "", false, 0));
        joins(there, CareerStage.POSTDOC, null, Set.of());
        assertThat(mix().industry()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "2, 1, 67, true, 0",
        "2, 2, 50, true, 0",
        "3, 1, 67, false, 1",
        "2, 1, 50, false, 1",
        "3, 1, 34, false, 5"
    })
    void the_share_of_one_institution_says_how_many_from_elsewhere_are_missing(
            int ours, int others, int most, boolean met, int missing) {
        IntStream.range(0, ours).forEach(n -> joins(here, CareerStage.FULL, null, Set.of()));
        IntStream.range(0, others).forEach(n -> joins(there, CareerStage.FULL, null, Set.of()));
        assertThat(finding(new TeamRules(1, 9, 1, 0, 0, 0, most, true, Confirming.ALL, false), TeamRule.SHARE))
                .satisfies(share -> {
                    assertThat(share.met()).isEqualTo(met);
                    assertThat(share.missing()).isEqualTo(missing);
                });
    }

    @Test
    void only_what_the_challenge_asks_is_judged() {
        joins(here, CareerStage.INDUSTRY_RESEARCHER, null, Set.of());
        assertThat(TeamRuleFinding.of(new TeamRules(1, 3, 1), mix()))
                .extracting(TeamRuleFinding::rule)
                .containsExactly(TeamRule.SIZE, TeamRule.INSTITUTIONS);
        TeamRules strict = new TeamRules(1, 3, 1, 2, 2, 1, 50, false, Confirming.ALL, false);
        assertThat(TeamRuleFinding.of(strict, mix()))
                .filteredOn(rule -> !rule.met())
                .hasSize(5);
        assertThat(TeamRuleFinding.allMet(strict, mix())).isFalse();
    }

    private TeamRuleFinding finding(TeamRules rules, TeamRule rule) {
        return TeamRuleFinding.of(rules, mix()).stream()
                .filter(found -> found.rule() == rule)
                .findFirst()
                .orElseThrow();
    }

    private TeamMix mix() {
        return TeamMix.of(members, profiles, skill -> new SkillId(skill.value() / 100), firm::equals, YEAR, 1);
    }

    private void joins(
            OrganisationId from,
            CareerStage stage,
            @Nullable Integer start,
            Set<Integer> spokes,
            int... skillAndLevel) {
        AccountId person = AccountId.random();
        members.add(new TeamMember(person, from, "", members.isEmpty(), 0));
        List<DeclaredSkill> skills = new ArrayList<>();
        for (int i = 0; i < skillAndLevel.length; i += 2)
            skills.add(new DeclaredSkill(new SkillId(skillAndLevel[i]), skillAndLevel[i + 1], 1, null));
        profiles.add(new ResearcherProfile(
                person,
                "Ada Prova",
                from,
                LocalizedText.EMPTY,
                LocalizedText.EMPTY,
                stage,
                start,
                null,
                ProfileVisibility.PUBLIC,
                true,
                2,
                null,
                100,
                null,
                skills,
                spokes,
                Map.of(),
                List.of(),
                Instant.EPOCH));
    }
}
