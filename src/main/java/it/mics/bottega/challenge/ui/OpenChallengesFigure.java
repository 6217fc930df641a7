package it.mics.bottega.challenge.ui;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.challenge.ChallengeStatus;
import it.mics.bottega.uikit.LandingFigure;
import it.mics.bottega.uikit.Ui;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How many challenges are open today, and how many close within two weeks. */
@Component
@Order(10)
class OpenChallengesFigure implements LandingFigure.Source {
    private static final Duration SOON = Duration.ofDays(14);

    private final ChallengeRegister challenges;
    private final Clock clock;

    OpenChallengesFigure(ChallengeRegister challenges, Clock clock) {
        this.challenges = challenges;
        this.clock = clock;
    }

    @Override
    public LandingFigure figure() {
        Instant now = clock.instant();
        List<ChallengeFacts> open = challenges.present(challenges.withStatus(ChallengeStatus.OPEN)).stream()
                .filter(facts -> facts.takesEntries(now))
                .toList();
        long soon = open.stream()
                .map(ChallengeFacts::submitUntil)
                .filter(until -> until != null && until.isBefore(now.plus(SOON)))
                .count();
        return new LandingFigure(String.valueOf(open.size()), Ui.t("challenge.landing.figure", open.size(), soon));
    }
}
