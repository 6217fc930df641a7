package it.mics.bottega.introduction;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.matching.Contribution;
import it.mics.bottega.matching.Factor;
import it.mics.bottega.matching.Match;
import it.mics.bottega.matching.MatchWeights;
import it.mics.bottega.matching.Matchmaking;
import it.mics.bottega.matching.WhySentence;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What a match is worth at the moment of a request, a proposal or a decision. */
@Component
class IntroductionEvidence {
    private final Matchmaking matchmaking;
    private final MatchWeights weights;
    private final WhySentence sentence;
    private final JsonMapper json;
    private final JdbcClient jdbc;

    IntroductionEvidence(
            Matchmaking matchmaking, MatchWeights weights, WhySentence sentence, JsonMapper json, JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.matchmaking = matchmaking;
        this.weights = weights;
        this.sentence = sentence;
        this.json = json;
    }

    /** The match, or a refusal where the person is not eligible. */
    Match of(AccountId person, ChallengeId challenge) {
        requireProposable(person, challenge);
        return matchmaking
                .forBoth(person, challenge)
                .orElseThrow(() -> new RuleViolation("introduction.ask.notReachable"));
    }

    /** Asked on fresh data: whoever hid the profile or has no room meanwhile is not offered any more. */
    void requireProposable(AccountId person, ChallengeId challenge) {
        if (!matchmaking.mayPropose(person, challenge)) throw new RuleViolation("introduction.ask.notReachable");
    }

    /** Score and sentence, kept in both languages, because who reads it later may read either; without the marks of emphasis. */
    Introduction.Why why(Match match) {
        return new Introduction.Why(
                match.score(),
                new LocalizedText(
                        sentence.aboutThem(match, Language.IT).replace("*", ""),
                        sentence.aboutThem(match, Language.EN).replace("*", "")));
    }

    /** The match as whoever decides could know it now; empty where they may know nothing. */
    Optional<Match> today(IntroductionFacts facts) {
        return matchmaking.forBoth(facts.person(), facts.challenge());
    }

    /** The score with all its parts as whoever decides could know it now, and the version of the weights; null where they may know nothing. */
    @Nullable
    String now(IntroductionFacts facts) {
        return today(facts).map(this::written).orElse(null);
    }

    /** What each factor was worth when it began, 0 to 1; those that were not kept are absent. */
    Map<Factor, Double> worth(IntroductionId id) {
        Map<Factor, Double> worth = new EnumMap<>(Factor.class);
        jdbc.sql("""
                select part.key as factor, (part.value ->> 'value')::double precision as value
                from introduction_move m cross join lateral jsonb_each(m.evidence -> 'parts') as part (key, value)
                where m.introduction_id = :id and m.position = (
                    select min(position) from introduction_move where introduction_id = :id and evidence is not null)""").param("id", id.value()).query(row -> {
            worth.put(Factor.valueOf(row.getString("factor")), row.getDouble("value"));
        });
        return worth;
    }

    /** A match as it is kept: figures alone, nothing that names anybody. */
    String written(Match match) {
        Map<String, Object> parts = new LinkedHashMap<>();
        for (Contribution part : match.contributions())
            parts.put(
                    part.factor().name(),
                    Map.of("weight", part.weight(), "value", part.value(), "points", part.points()));
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("score", match.score());
        all.put("mustHaveCover", match.mustHaveCover());
        all.put("model", "weights " + weights.version());
        all.put("parts", parts);
        return json.writeValueAsString(all);
    }
}
