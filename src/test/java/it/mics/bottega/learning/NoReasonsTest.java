package it.mics.bottega.learning;

import static org.assertj.core.api.Assertions.assertThat;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.introduction.DeclineReason;
import it.mics.bottega.introduction.IntroductionFacts;
import it.mics.bottega.introduction.IntroductionId;
import it.mics.bottega.introduction.IntroductionStatus;
import it.mics.bottega.introduction.Origin;
import it.mics.bottega.introduction.Side;
import it.mics.bottega.kernel.LocalizedText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NoReasonsTest {
    private static final AccountId SOMEBODY = new AccountId(UUID.randomUUID());

    @Test
    void a_reason_is_told_only_where_five_different_people_gave_it() {
        List<IntroductionFacts> decided = new ArrayList<>();
        for (int i = 0; i < 4; i++) decided.add(declined(new AccountId(UUID.randomUUID()), "DESCRIPTION_UNCLEAR"));
        for (int i = 0; i < 6; i++) decided.add(declined(SOMEBODY, "IP_TERMS"));
        assertThat(NoReasons.counted(decided)).isEmpty();
        decided.add(declined(SOMEBODY, "DESCRIPTION_UNCLEAR"));
        assertThat(NoReasons.counted(decided))
                .containsExactly(java.util.Map.entry(DeclineReason.DESCRIPTION_UNCLEAR, 5));
    }

    @Test
    void what_companies_say_is_not_counted_among_what_people_say() {
        List<IntroductionFacts> decided = new ArrayList<>();
        for (int i = 0; i < 6; i++) decided.add(declined(new AccountId(UUID.randomUUID()), "NOT_OUR_NEED", Side.ASKER));
        assertThat(NoReasons.counted(decided)).isEmpty();
    }

    private static IntroductionFacts declined(AccountId person, String reason) {
        return declined(person, reason, Side.PERSON);
    }

    private static IntroductionFacts declined(AccountId person, String reason, Side side) {
        return new IntroductionFacts(
                IntroductionId.random(),
                Origin.REQUESTED,
                new ChallengeId(UUID.randomUUID()),
                null,
                SOMEBODY,
                person,
                1,
                "",
                IntroductionStatus.DECLINED,
                50,
                LocalizedText.EMPTY,
                Instant.EPOCH,
                null,
                null,
                side,
                reason,
                null,
                null,
                null,
                null,
                true,
                false,
                null,
                null,
                null,
                null);
    }
}
