package it.mics.bottega.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.taxonomy.SkillId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DraftMergeTest {
    private static final ChallengeDraft BASE = Drafts.complete("Base", 5, Instant.parse("2027-01-10T11:00:00Z"));
    private static final ChallengeDraft OTHER =
            Drafts.complete("Other", 7, Instant.parse("2027-03-10T11:00:00Z"), Instant.parse("2027-03-01T11:00:00Z"));

    @Test
    void fields_that_only_one_changed_come_together_even_the_two_languages_of_one_text() {
        ChallengeDraft theirs = title(BASE, new LocalizedText("Loro", "Base"));
        ChallengeDraft mine = title(DraftField.compose(from(DraftField.SPOKE)), new LocalizedText(null, "Mine"));
        DraftMerge merge = DraftMerge.of(BASE, theirs, mine);
        assertThat(merge.disputed()).isEmpty();
        assertThat(merge.withMine().title()).isEqualTo(new LocalizedText("Loro", "Mine"));
        assertThat(merge.withMine().primarySpoke()).isEqualTo(7);
        assertThat(merge.withMine()).isEqualTo(merge.withTheirs());
    }

    @Test
    void a_field_that_both_changed_is_there_twice_until_chosen() {
        ChallengeDraft theirs = title(BASE, new LocalizedText(null, "Theirs"));
        ChallengeDraft mine = title(BASE, new LocalizedText(null, "Mine"));
        DraftMerge merge = DraftMerge.of(BASE, theirs, mine);
        assertThat(merge.disputed()).containsExactly(DraftField.TITLE_EN);
        assertThat(merge.withMine().title().en()).isEqualTo("Mine");
        assertThat(merge.withTheirs().title().en()).isEqualTo("Theirs");
        ChallengeDraft later = title(mine, new LocalizedText("Scritto dopo", "Mine"));
        assertThat(merge.take(DraftField.TITLE_EN, later).title())
                .as("what was typed since stays")
                .isEqualTo(new LocalizedText("Scritto dopo", "Theirs"));
    }

    @Test
    void the_same_change_by_both_is_no_dispute() {
        ChallengeDraft both = title(BASE, new LocalizedText(null, "Same"));
        assertThat(DraftMerge.of(BASE, both, both).disputed()).isEmpty();
    }

    @Test
    void skills_come_together_one_by_one() {
        ChallengeDraft theirs = skills(skill(101, 5), skill(102, 3), skill(103, 3), skill(301, 3));
        ChallengeDraft mine = skills(skill(101, 3), skill(102, 3), skill(302, 3));
        ChallengeDraft base = skills(skill(101, 3), skill(102, 3), skill(103, 3));
        DraftMerge merge = DraftMerge.of(base, theirs, mine);
        assertThat(merge.disputed()).isEmpty();
        assertThat(merge.withMine().skills())
                .containsExactlyInAnyOrder(skill(101, 5), skill(102, 3), skill(301, 3), skill(302, 3));
    }

    @Test
    void a_skill_that_both_changed_is_disputed_and_the_rest_of_the_list_is_not() {
        ChallengeDraft base = skills(skill(101, 3));
        DraftMerge merge = DraftMerge.of(base, skills(skill(101, 5), skill(301, 3)), skills(skill(101, 1)));
        assertThat(merge.disputed()).containsExactly(DraftField.SKILLS);
        assertThat(merge.withMine().skills()).containsExactlyInAnyOrder(skill(101, 1), skill(301, 3));
        assertThat(merge.take(DraftField.SKILLS, skills(skill(101, 1), skill(302, 3)))
                        .skills())
                .containsExactlyInAnyOrder(skill(101, 5), skill(301, 3), skill(302, 3));
    }

    @Test
    void every_field_can_be_taken_from_either_side() {
        ChallengeDraft taken = BASE;
        for (DraftField field : DraftField.values()) {
            taken = DraftMerge.of(BASE, OTHER, taken).take(field, taken);
            assertThat(field.differs(taken, OTHER)).as(field.name()).isFalse();
        }
        assertThat(taken).isEqualTo(OTHER);
    }

    private static java.util.function.Function<DraftField, ChallengeDraft> from(DraftField changed) {
        return field -> field == changed ? OTHER : BASE;
    }

    private static ChallengeDraft title(ChallengeDraft draft, LocalizedText title) {
        ChallengeDraft named = Drafts.complete("", 5, Instant.EPOCH);
        ChallengeDraft titled = new ChallengeDraft(
                title,
                named.teaser(),
                named.need(),
                named.today(),
                named.wanted(),
                named.outOfScope(),
                0,
                named.secondarySpokes(),
                named.sectors(),
                0,
                0,
                null,
                0,
                null,
                AnonymousUntil.NEVER,
                0,
                null,
                null,
                null,
                TeamRules.DEFAULT,
                List.of());
        return DraftField.compose(
                field -> field == DraftField.TITLE_IT || field == DraftField.TITLE_EN ? titled : draft);
    }

    private static ChallengeDraft skills(SkillRequirement... skills) {
        return DraftField.compose(field -> BASE, List.of(skills));
    }

    private static SkillRequirement skill(int id, int level) {
        return new SkillRequirement(new SkillId(id), level, 1, false);
    }
}
