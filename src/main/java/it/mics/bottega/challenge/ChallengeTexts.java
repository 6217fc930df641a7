package it.mics.bottega.challenge;

import it.mics.bottega.kernel.LocalizedText;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** The texts of a challenge as they are stored, a column for each language. */
@Embeddable
record ChallengeTexts(
        @Nullable @Column(name = "title_it") String titleIt,
        @Nullable @Column(name = "title_en") String titleEn,
        @Nullable @Column(name = "teaser_it") String teaserIt,
        @Nullable @Column(name = "teaser_en") String teaserEn,
        @Nullable @Column(name = "need_it") String needIt,
        @Nullable @Column(name = "need_en") String needEn,
        @Nullable @Column(name = "today_it") String todayIt,
        @Nullable @Column(name = "today_en") String todayEn,
        @Nullable @Column(name = "wanted_it") String wantedIt,
        @Nullable @Column(name = "wanted_en") String wantedEn,
        @Nullable @Column(name = "out_of_scope_it") String outOfScopeIt,
        @Nullable @Column(name = "out_of_scope_en") String outOfScopeEn) {

    static final ChallengeTexts NONE = of(ChallengeDraft.BLANK);

    static ChallengeTexts of(ChallengeDraft draft) {
        return new ChallengeTexts(
                draft.title().it(),
                draft.title().en(),
                draft.teaser().it(),
                draft.teaser().en(),
                draft.need().it(),
                draft.need().en(),
                draft.today().it(),
                draft.today().en(),
                draft.wanted().it(),
                draft.wanted().en(),
                draft.outOfScope().it(),
                draft.outOfScope().en());
    }

    LocalizedText title() {
        return new LocalizedText(titleIt, titleEn);
    }

    LocalizedText teaser() {
        return new LocalizedText(teaserIt, teaserEn);
    }

    LocalizedText need() {
        return new LocalizedText(needIt, needEn);
    }

    LocalizedText today() {
        return new LocalizedText(todayIt, todayEn);
    }

    LocalizedText wanted() {
        return new LocalizedText(wantedIt, wantedEn);
    }

    LocalizedText outOfScope() {
        return new LocalizedText(outOfScopeIt, outOfScopeEn);
    }
}
