package it.mics.bottega.matching.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.SkillRequirement;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.matching.index.text.TextReader;
import it.mics.bottega.taxonomy.SkillId;
import it.mics.bottega.taxonomy.Thesaurus;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final TextReader READER = new TextReader(new Thesaurus(List.of()));

    private final ChallengeFacts leather =
            challenge("Tanning hides without chromium", "Leather that stays supple in salt water", 305, 306);
    private final ChallengeFacts again =
            challenge("Chromium-free tanning of hides", "Supple leather, salt water, no metal", 305, 306);
    private final ChallengeFacts foam =
            challenge("Foam of old sofas", "New foam from collected cushions and salt", 408, 305);
    private final Comparison comparison = new Comparison(
            List.of(leather, again, foam, challenge("Sun only scheduling", "Small lots when it shines", 501, 502)),
            READER);

    @Test
    void the_same_need_in_other_words_is_most_alike_and_says_why() {
        Likeness same = comparison.between(leather.id(), again.id(), Language.EN);
        Likeness other = comparison.between(leather.id(), foam.id(), Language.EN);
        assertThat(same.high()).isTrue();
        assertThat(same.skills()).containsExactly(new SkillId(305), new SkillId(306));
        assertThat(same.words()).contains("tanning", "hides").doesNotContain("of", "no", "that");
        assertThat(other.score()).isLessThan(same.score() / 2);
        assertThat(other.words()).containsExactly("salt");
    }

    @Test
    void words_in_which_every_challenge_speaks_are_not_what_two_share() {
        ChallengeFacts wool =
                challenge("We want those who wash wool", "Today still with much soap, and with lanolin", 601);
        ChallengeFacts brass =
                challenge("We want those who turn brass", "Today still with much oil, lanolin instead", 602);
        Likeness chance =
                new Comparison(List.of(wool, brass, leather, foam), READER).between(wool.id(), brass.id(), Language.EN);
        assertThat(chance.words()).containsExactly("lanolin");
        assertThat(chance.high()).isFalse();
    }

    @Test
    void the_order_of_the_two_changes_nothing_and_what_shares_nothing_is_not_alike() {
        assertThat(comparison.between(again.id(), leather.id(), Language.IT).score())
                .isEqualTo(comparison
                        .between(leather.id(), again.id(), Language.EN)
                        .score());
        ChallengeFacts alone = challenge("Gold", "Printed boards", 601, 602);
        assertThat(new Comparison(List.of(leather, alone), READER)
                        .between(leather.id(), alone.id(), Language.EN)
                        .score())
                .isZero();
    }

    private static ChallengeFacts challenge(String title, String teaser, int... skills) {
        return AcrossScene.challenge(
                new LocalizedText(null, title),
                new LocalizedText(null, teaser),
                Arrays.stream(skills)
                        .mapToObj(skill -> new SkillRequirement(new SkillId(skill), 3, 1, true))
                        .toList());
    }
}
