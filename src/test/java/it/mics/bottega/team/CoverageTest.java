package it.mics.bottega.team;

import static org.assertj.core.api.Assertions.assertThat;

import it.mics.bottega.challenge.SkillRequirement;
import it.mics.bottega.challenge.TeamRules;
import it.mics.bottega.directory.CareerStage;
import it.mics.bottega.directory.DeclaredSkill;
import it.mics.bottega.directory.ProfileVisibility;
import it.mics.bottega.directory.ResearcherProfile;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.taxonomy.SkillId;
import it.mics.bottega.team.Coverage.State;
import it.mics.bottega.team.rule.TeamMix;
import it.mics.bottega.team.rule.TeamRule;
import it.mics.bottega.team.rule.TeamRuleFinding;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CoverageTest {
    private static final SkillRequirement TANNING = new SkillRequirement(new SkillId(1), 4, 2, true);
    private static final SkillRequirement COATING = new SkillRequirement(new SkillId(2), 3, 3, true);
    private static final SkillRequirement ANALYSIS = new SkillRequirement(new SkillId(3), 2, 1, false);

    @Test
    void must_haves_come_first_and_heavier_ones_before_lighter() {
        assertThat(Coverage.of(List.of(ANALYSIS, TANNING, COATING), List.of()).rows())
                .extracting(Coverage.Row::wanted)
                .containsExactly(COATING, TANNING, ANALYSIS);
    }

    @Test
    void each_skill_is_said_to_be_held_as_it_is() {
        Coverage coverage =
                Coverage.of(List.of(TANNING, COATING, ANALYSIS), List.of(holding(1, 5, 3, 2), holding(1, 2)));
        assertThat(coverage.in(State.SINGLE)).extracting(Coverage.Row::wanted).containsExactly(TANNING);
        assertThat(coverage.in(State.NOBODY)).extracting(Coverage.Row::wanted).containsExactly(COATING);
        assertThat(coverage.in(State.COVERED)).extracting(Coverage.Row::wanted).containsExactly(ANALYSIS);
        assertThat(coverage.gaps()).containsExactly(COATING);
    }

    @Test
    void a_level_below_what_is_asked_is_still_a_gap() {
        Coverage coverage = Coverage.of(List.of(TANNING), List.of(holding(1, 3)));
        assertThat(coverage.in(State.BELOW)).hasSize(1);
        assertThat(coverage.gaps()).containsExactly(TANNING);
    }

    @Test
    void three_are_plenty_and_somebody_who_joins_fills_their_own_cells() {
        Coverage coverage =
                Coverage.of(List.of(TANNING, ANALYSIS), List.of(holding(3, 2), holding(3, 4), holding(3, 1)));
        ResearcherProfile joining = holding(1, 4, 3, 5);
        Coverage joined = coverage.with(joining);
        assertThat(coverage.rows()).noneMatch(Coverage.Row::plenty);
        assertThat(joined.rows())
                .filteredOn(Coverage.Row::plenty)
                .extracting(Coverage.Row::wanted)
                .containsExactly(ANALYSIS);
        assertThat(joined.gaps()).isEmpty();
        assertThat(joined.rows().getFirst().levels()).containsEntry(joining.account(), 4);
        assertThat(coverage.gaps()).containsExactly(TANNING);
    }

    @Test
    void rules_say_how_many_are_missing() {
        List<TeamRuleFinding> findings =
                TeamRuleFinding.of(new TeamRules(3, 6, 2), new TeamMix(2, 2, 1, 0, 0, 0, 0, 0));
        assertThat(findings)
                .filteredOn(finding -> !finding.met())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo(TeamRule.SIZE);
                    assertThat(finding.missing()).isEqualTo(1);
                });
    }

    /** A profile with these pairs of skill and level. */
    private static ResearcherProfile holding(int... pairs) {
        List<DeclaredSkill> skills = new ArrayList<>();
        for (int i = 0; i < pairs.length; i += 2)
            skills.add(new DeclaredSkill(new SkillId(pairs[i]), pairs[i + 1], 1, null));
        return new ResearcherProfile(
                AccountId.random(),
                "Ada Prova",
                null,
                LocalizedText.EMPTY,
                LocalizedText.EMPTY,
                CareerStage.POSTDOC,
                null,
                null,
                ProfileVisibility.PUBLIC,
                true,
                2,
                null,
                100,
                null,
                skills,
                Set.of(),
                Map.of(),
                List.of(),
                Instant.EPOCH);
    }
}
