package it.mics.bottega.learning;

import it.mics.bottega.introduction.DecidedIntroductions;
import it.mics.bottega.introduction.IntroductionFacts;
import it.mics.bottega.introduction.IntroductionId;
import it.mics.bottega.introduction.IntroductionProposed;
import it.mics.bottega.introduction.IntroductionRequested;
import it.mics.bottega.introduction.IntroductionStatus;
import it.mics.bottega.matching.Factor;
import it.mics.bottega.matching.Matchmaking;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what a match was worth, factor by factor, when somebody asked, and brings it together with what was decided. */
@Component
class PastDecisions {
    /** Reasons that say nothing about how well somebody fits. */
    private static final Set<String> BESIDE_THE_POINT = Set.of("DUPLICATE", "COI", "CAPACITY", "NO_CAPACITY_NOW");

    private final DecidedIntroductions introductions;
    private final Matchmaking matchmaking;
    private final JdbcClient jdbc;

    PastDecisions(DecidedIntroductions introductions, Matchmaking matchmaking, JdbcClient jdbc) {
        this.introductions = introductions;
        this.matchmaking = matchmaking;
        this.jdbc = jdbc;
    }

    /** In the transaction of whoever asks, who sees the challenge and the person as they will be judged. */
    @EventListener
    void on(IntroductionRequested event) {
        introductions
                .find(event.introduction())
                .flatMap(facts -> matchmaking.between(facts.person(), facts.challenge()))
                .ifPresent(match -> keep(event.introduction(), Learning.worth(match)));
    }

    /** Proposed by night, when nobody acts: as the run itself has written it down. */
    @EventListener
    void on(IntroductionProposed event) {
        Map<Factor, Double> worth = introductions.worth(event.introduction());
        if (!worth.isEmpty()) keep(event.introduction(), worth);
    }

    private void keep(IntroductionId id, Map<Factor, Double> worth) {
        Double[] values = new Double[Factor.values().length];
        for (Factor factor : Factor.values()) values[factor.ordinal()] = worth.getOrDefault(factor, 0.0);
        jdbc.sql("insert into introduction_worth (introduction_id, worth) values (:id, :worth) on conflict do nothing")
                .param("id", id.value())
                .param("worth", values)
                .update();
    }

    /** What was decided; what was asked before anything was kept is measured as people and challenges are now. */
    List<Decision> all() {
        Map<UUID, Map<Factor, Double>> kept = kept();
        List<Decision> decisions = new ArrayList<>();
        for (IntroductionFacts facts : introductions.all()) {
            if (besideThePoint(facts)) continue;
            Map<Factor, Double> then = kept.get(facts.id().value());
            Optional<Map<Factor, Double>> worth = then != null
                    ? Optional.of(then)
                    : matchmaking.between(facts.person(), facts.challenge()).map(Learning::worth);
            worth.ifPresent(values -> decisions.add(new Decision(
                    facts.person(), facts.challenge(), values, facts.status().cameAbout(), then != null)));
        }
        return decisions;
    }

    private static boolean besideThePoint(IntroductionFacts facts) {
        String reason = facts.status() == IntroductionStatus.REJECTED ? facts.reviewReason() : facts.answerReason();
        return !facts.status().cameAbout() && reason != null && BESIDE_THE_POINT.contains(reason);
    }

    private Map<UUID, Map<Factor, Double>> kept() {
        Map<UUID, Map<Factor, Double>> kept = new HashMap<>();
        jdbc.sql("select introduction_id, worth from introduction_worth").query(row -> {
            kept.put(row.getObject("introduction_id", UUID.class), worth((Double[])
                    row.getArray("worth").getArray()));
        });
        return kept;
    }

    private static Map<Factor, Double> worth(Double[] values) {
        Map<Factor, Double> worth = new EnumMap<>(Factor.class);
        for (Factor factor : Factor.values()) worth.put(factor, values[factor.ordinal()]);
        return worth;
    }
}
