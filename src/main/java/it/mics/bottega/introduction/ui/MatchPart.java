package it.mics.bottega.introduction.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import it.mics.bottega.introduction.IntroductionFacts;
import it.mics.bottega.introduction.IntroductionReview;
import it.mics.bottega.matching.exposure.Exposures;
import it.mics.bottega.matching.ui.MatchWords;
import it.mics.bottega.uikit.ContributionBar;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Ui;

/** What a moderator reads of the figures of an introduction: the score in its parts, and how often the person has been shown. */
@org.springframework.stereotype.Component
class MatchPart {
    /** Scores are told with one decimal. */
    private static final double TELLING = 0.05;

    private final IntroductionReview review;
    private final MatchWords words;
    private final Exposures exposures;

    MatchPart(IntroductionReview review, MatchWords words, Exposures exposures) {
        this.review = review;
        this.words = words;
        this.exposures = exposures;
    }

    /** The score, the sentence that was kept with it, and what the score is made of today. */
    Component why(IntroductionFacts facts) {
        Component score = El.raw("p", "score num", Ui.t("introduction.score", facts.score()));
        Paragraph why = new Paragraph(Ui.t(facts.why()));
        why.addClassNames("lead", "serif");
        Div all = El.div("stack", score, why);
        review.match(facts.id().value()).ifPresent(match -> {
            ContributionBar bar = words.bar(match, false);
            if (Math.abs(match.score() - facts.score()) >= TELLING)
                all.add(El.raw("p", "quiet", Ui.t("introduction.case.today", match.score())));
            all.add(bar, bar.table());
        });
        return all;
    }

    /** In how many lists the person was shown of late. */
    String shown(IntroductionFacts facts) {
        return Ui.t("introduction.case.shownOf", exposures.times(facts.person()), (int) Exposures.WINDOW.toDays());
    }
}
