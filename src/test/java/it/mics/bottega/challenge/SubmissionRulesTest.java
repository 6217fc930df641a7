package it.mics.bottega.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubmissionRulesTest {
    private static final Instant NOW = Instant.parse("2027-03-20T09:00:00Z");
    private static final ChallengeDraft COMPLETE = Drafts.complete("Boards from offcuts", 3, NOW);

    @Test
    void a_complete_draft_may_be_submitted() {
        assertThat(SubmissionRules.check(COMPLETE, NOW)).isEmpty();
    }

    @Test
    void a_blank_draft_is_told_every_missing_part_at_once_with_its_step() {
        List<SubmissionProblem> problems = SubmissionRules.check(ChallengeDraft.BLANK, NOW);
        assertThat(problems)
                .extracting(SubmissionProblem::key)
                .containsExactlyInAnyOrderElementsOf(java.util.stream.Stream.of(DraftPart.values())
                        .map(DraftPart::missingKey)
                        .toList());
        assertThat(problems).allMatch(problem -> problem.step() >= 1 && problem.step() <= DraftPart.STEPS);
        assertThat(problems).isSortedAccordingTo(java.util.Comparator.comparingInt(SubmissionProblem::step));
    }

    @Test
    void it_takes_three_skills_and_one_must_have() {
        assertThat(keys(withSkills(List.of(Drafts.skill(101, true), Drafts.skill(102, false)))))
                .containsExactly("challenge.missing.SKILLS");
        assertThat(keys(withSkills(
                        List.of(Drafts.skill(101, false), Drafts.skill(102, false), Drafts.skill(103, false)))))
                .containsExactly("challenge.missing.MUST_HAVE");
    }

    @ParameterizedTest
    @CsvSource({
        "OPEN, ACCESS, false",
        "PROGRAMME, ACCESS, false",
        "NDA, ACCESS, true",
        "OPEN, AWARD, true",
        "OPEN, NEVER, true"
    })
    void a_name_waits_for_access_only_where_there_is_an_agreement(
            Confidentiality level, AnonymousUntil until, boolean fine) {
        ChallengeDraft draft = DraftField.compose(field -> switch (field) {
            case CONFIDENTIALITY, ANONYMOUS -> chosen(level, until);
            default -> COMPLETE;
        });
        List<SubmissionProblem> problems = SubmissionRules.check(draft, NOW);
        assertThat(problems.isEmpty()).isEqualTo(fine);
        if (!fine)
            assertThat(problems)
                    .containsExactly(SubmissionProblem.inStep(5, "challenge.submit.anonymousNeedsAgreement"));
    }

    private static ChallengeDraft chosen(Confidentiality level, AnonymousUntil until) {
        ChallengeDraft blank = ChallengeDraft.BLANK;
        return new ChallengeDraft(
                blank.title(),
                blank.teaser(),
                blank.need(),
                blank.today(),
                blank.wanted(),
                blank.outOfScope(),
                0,
                blank.secondarySpokes(),
                blank.sectors(),
                0,
                0,
                null,
                0,
                level,
                until,
                0,
                null,
                null,
                null,
                blank.teamRules(),
                blank.skills());
    }

    @Test
    void readiness_must_rise() {
        assertThat(keys(with(
                        5, 5, COMPLETE.publishAt(), COMPLETE.submitUntil(), COMPLETE.decideBy(), TeamRules.DEFAULT)))
                .containsExactly("challenge.submit.trlOrder");
    }

    @Test
    void teams_have_fourteen_days_counted_in_rome_from_the_opening() {
        // The clock changes on 28 March 2027: fourteen days in Rome are one hour less than fourteen times 24 hours.
        Instant fourteen =
                NOW.atZone(java.time.ZoneId.of("Europe/Rome")).plusDays(14).toInstant();
        assertThat(fourteen).isEqualTo(NOW.plus(Duration.ofDays(14)).minus(Duration.ofHours(1)));
        assertThat(keys(deadline(null, fourteen))).isEmpty();
        assertThat(keys(deadline(null, fourteen.minusSeconds(1)))).containsExactly("challenge.submit.tooShort");
        Instant later = NOW.plus(Duration.ofDays(30));
        assertThat(keys(deadline(later, later.plus(Duration.ofDays(13))))).containsExactly("challenge.submit.tooShort");
        assertThat(keys(deadline(NOW.minusSeconds(99_999), fourteen.minusSeconds(1))))
                .containsExactly("challenge.submit.tooShort");
    }

    @Test
    void answers_come_after_the_deadline() {
        assertThat(keys(with(3, 5, null, COMPLETE.submitUntil(), COMPLETE.submitUntil(), TeamRules.DEFAULT)))
                .containsExactly("challenge.submit.decideTooEarly");
    }

    @Test
    void team_numbers_go_together() {
        assertThat(keys(with(3, 5, null, COMPLETE.submitUntil(), COMPLETE.decideBy(), new TeamRules(5, 4, 2))))
                .containsExactly("challenge.submit.teamSize");
        assertThat(keys(with(3, 5, null, COMPLETE.submitUntil(), COMPLETE.decideBy(), new TeamRules(2, 3, 4))))
                .containsExactly("challenge.submit.teamSize");
    }

    private static List<String> keys(ChallengeDraft draft) {
        return SubmissionRules.check(draft, NOW).stream()
                .map(SubmissionProblem::key)
                .toList();
    }

    private static ChallengeDraft deadline(Instant publishAt, Instant until) {
        return with(3, 5, publishAt, until, until.plus(Duration.ofDays(30)), TeamRules.DEFAULT);
    }

    private static ChallengeDraft withSkills(List<SkillRequirement> skills) {
        ChallengeDraft d = COMPLETE;
        return new ChallengeDraft(
                d.title(),
                d.teaser(),
                d.need(),
                d.today(),
                d.wanted(),
                d.outOfScope(),
                d.primarySpoke(),
                d.secondarySpokes(),
                d.sectors(),
                d.trlFrom(),
                d.trlTo(),
                d.outcome(),
                d.prizeCents(),
                d.confidentiality(),
                d.anonymousUntil(),
                d.ipOption(),
                d.publishAt(),
                d.submitUntil(),
                d.decideBy(),
                d.teamRules(),
                skills);
    }

    private static ChallengeDraft with(
            int from, int to, Instant publishAt, Instant until, Instant decide, TeamRules rules) {
        ChallengeDraft d = COMPLETE;
        return new ChallengeDraft(
                d.title(),
                d.teaser(),
                d.need(),
                d.today(),
                d.wanted(),
                d.outOfScope(),
                d.primarySpoke(),
                d.secondarySpokes(),
                d.sectors(),
                from,
                to,
                d.outcome(),
                d.prizeCents(),
                d.confidentiality(),
                d.anonymousUntil(),
                d.ipOption(),
                publishAt,
                until,
                decide,
                rules,
                d.skills());
    }
}
