package it.mics.bottega.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import it.mics.bottega.kernel.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProposalMergeTest {
    private static final ProposalContent BASE = Sample.content("Base");

    @Test
    void parts_that_only_one_changed_come_together() {
        ProposalContent theirs = with(BASE, "Base", "Their summary", 5);
        ProposalContent mine = with(BASE, "My title", BASE.summary(), 5);
        ProposalMerge merge = ProposalMerge.of(BASE, theirs, mine);
        assertThat(merge.disputed()).isEmpty();
        assertThat(merge.merged().title()).isEqualTo("My title");
        assertThat(merge.merged().summary()).isEqualTo("Their summary");
    }

    @Test
    void a_part_that_both_changed_is_disputed_and_keeps_my_words_until_chosen() {
        ProposalContent theirs = with(BASE, "Their title", BASE.summary(), 6);
        ProposalContent mine = with(BASE, "My title", BASE.summary(), 5);
        ProposalMerge merge = ProposalMerge.of(BASE, theirs, mine);
        assertThat(merge.disputed()).containsExactly(ProposalMerge.Part.TITLE);
        assertThat(merge.merged().title()).isEqualTo("My title");
        assertThat(merge.merged().trlTarget()).isEqualTo(6);
        assertThat(ProposalMerge.take(ProposalMerge.Part.TITLE, theirs, merge.merged()))
                .isEqualTo(theirs);
    }

    @Test
    void the_same_change_by_both_is_no_dispute() {
        ProposalContent both = with(BASE, "Same", "Same summary", 7);
        assertThat(ProposalMerge.of(BASE, both, both)).isEqualTo(new ProposalMerge(both, List.of()));
    }

    @Test
    void every_part_can_be_taken_from_either_side() {
        ProposalContent other = new ProposalContent("T", "S", "A", "I", Language.IT, 1, 9, List.of(), List.of());
        ProposalContent taken = BASE;
        for (ProposalMerge.Part part : ProposalMerge.Part.values()) taken = ProposalMerge.take(part, other, taken);
        assertThat(taken).isEqualTo(other);
    }

    private static ProposalContent with(ProposalContent base, String title, String summary, int target) {
        return new ProposalContent(
                title,
                summary,
                base.approach(),
                base.impact(),
                base.language(),
                base.trlNow(),
                target,
                base.plan(),
                base.budget());
    }
}
