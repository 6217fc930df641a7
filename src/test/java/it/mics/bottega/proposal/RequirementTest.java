package it.mics.bottega.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.team.TeamFacts;
import it.mics.bottega.team.TeamId;
import it.mics.bottega.team.TeamStatus;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RequirementTest {
    private static final ProposalContent FULL = Sample.content("Three seasons on deck");

    @Test
    void an_empty_page_lacks_everything_at_once() {
        assertThat(Requirement.missing(ProposalContent.empty(Language.IT), team(TeamStatus.FORMING)))
                .containsExactly(Requirement.values());
    }

    @ParameterizedTest
    @EnumSource(
            value = TeamStatus.class,
            names = {"READY", "ENTERED"})
    void a_full_page_of_a_ready_team_lacks_nothing(TeamStatus status) {
        assertThat(Requirement.missing(FULL, team(status))).isEmpty();
    }

    @Test
    void a_target_no_higher_than_today_is_no_target() {
        assertThat(missing(with(5, 5, FULL.plan(), FULL.budget()))).containsExactly(Requirement.TRL);
        assertThat(missing(with(5, 4, FULL.plan(), FULL.budget()))).containsExactly(Requirement.TRL);
        assertThat(missing(with(null, 4, FULL.plan(), FULL.budget()))).containsExactly(Requirement.TRL);
    }

    @Test
    void a_step_that_ends_before_it_begins_is_no_plan() {
        var backwards = List.of(new WorkStep("Pilot", 5, 4, ""));
        assertThat(missing(with(3, 5, backwards, FULL.budget()))).containsExactly(Requirement.PLAN);
    }

    @Test
    void a_line_without_amount_or_name_is_no_budget() {
        assertThat(missing(with(3, 5, FULL.plan(), List.of(new CostLine("Materials", 0)))))
                .containsExactly(Requirement.BUDGET);
        assertThat(missing(with(3, 5, FULL.plan(), List.of(new CostLine(" ", 100)))))
                .containsExactly(Requirement.BUDGET);
    }

    private static List<Requirement> missing(ProposalContent content) {
        return Requirement.missing(content, team(TeamStatus.READY));
    }

    private static ProposalContent with(Integer now, Integer target, List<WorkStep> plan, List<CostLine> budget) {
        return new ProposalContent(
                FULL.title(),
                FULL.summary(),
                FULL.approach(),
                FULL.impact(),
                FULL.language(),
                now,
                target,
                plan,
                budget);
    }

    static TeamFacts team(TeamStatus status) {
        return new TeamFacts(
                TeamId.random(),
                new ChallengeId(UUID.randomUUID()),
                "Concia Chiara",
                LocalizedText.EMPTY,
                status,
                false,
                List.of());
    }
}
