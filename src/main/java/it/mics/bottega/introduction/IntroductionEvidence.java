package it.mics.bottega.introduction;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.matching.Match;
import it.mics.bottega.matching.Matchmaking;
import it.mics.bottega.matching.WhySentence;
import org.springframework.stereotype.Component;

/** What a match is worth at the moment somebody asks for an introduction. */
@Component
class IntroductionEvidence {
    private final Matchmaking matchmaking;
    private final WhySentence sentence;

    IntroductionEvidence(Matchmaking matchmaking, WhySentence sentence) {
        this.matchmaking = matchmaking;
        this.sentence = sentence;
    }

    /** Score and sentence, or a refusal where the person is not eligible. */
    Introduction.Why of(AccountId person, ChallengeId challenge) {
        requireProposable(person, challenge);
        return matchmaking
                .between(person, challenge)
                .map(match -> new Introduction.Why(match.score(), why(match)))
                .orElseThrow(() -> new RuleViolation("introduction.ask.notReachable"));
    }

    /** Asked on fresh data: whoever hid the profile or has no room meanwhile is not offered any more. */
    void requireProposable(AccountId person, ChallengeId challenge) {
        if (!matchmaking.mayPropose(person, challenge)) throw new RuleViolation("introduction.ask.notReachable");
    }

    /** Kept in both languages, because who reads it later may read either; without the marks of emphasis. */
    private LocalizedText why(Match match) {
        return new LocalizedText(
                sentence.aboutThem(match, Language.IT).replace("*", ""),
                sentence.aboutThem(match, Language.EN).replace("*", ""));
    }
}
