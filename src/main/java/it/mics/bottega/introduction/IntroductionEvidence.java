package it.mics.bottega.introduction;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.matching.Evidence;
import it.mics.bottega.matching.Factor;
import it.mics.bottega.matching.Match;
import it.mics.bottega.matching.Matchmaking;
import it.mics.bottega.uikit.Messages;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a match is worth at the moment somebody asks for an introduction. */
@Component
class IntroductionEvidence {
    private final Matchmaking matchmaking;
    private final Messages messages;

    IntroductionEvidence(Matchmaking matchmaking, Messages messages) {
        this.matchmaking = matchmaking;
        this.messages = messages;
    }

    /** Score and sentence, or a refusal where the person is not eligible. */
    Introduction.Why of(AccountId person, ChallengeId challenge) {
        return matchmaking
                .between(person, challenge)
                .map(match -> new Introduction.Why(match.score(), sentence(match)))
                .orElseThrow(() -> new RuleViolation("introduction.ask.notReachable"));
    }

    /** Kept in both languages, because who reads it later may read either. */
    private LocalizedText sentence(Match match) {
        List<Evidence.SkillHeld> asked = match.contribution(Factor.MUST_HAVE).evidence().stream()
                .filter(Evidence.SkillHeld.class::isInstance)
                .map(Evidence.SkillHeld.class::cast)
                .toList();
        long full = asked.stream().filter(Evidence.SkillHeld::full).count();
        long related = asked.stream()
                .filter(skill -> !skill.full() && skill.adequacy() > 0)
                .count();
        return new LocalizedText(
                words(Language.IT, full, asked.size(), related), words(Language.EN, full, asked.size(), related));
    }

    private String words(Language language, long full, int all, long related) {
        String covers = messages.text(language, "introduction.why.covers", full, all);
        return related == 0 ? covers + "." : covers + messages.text(language, "introduction.why.related", related);
    }
}
