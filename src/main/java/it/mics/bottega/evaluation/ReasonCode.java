package it.mics.bottega.evaluation;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Why a proposal came to its outcome, in a word that can be counted; each suits some outcomes only. */
public enum ReasonCode {
    BEST_FIT(EnumSet.of(Outcome.AWARDED, Outcome.MENTION)),
    STRONG_IDEA(EnumSet.of(Outcome.AWARDED, Outcome.MENTION, Outcome.RESERVE)),
    GOOD_BUT_SECOND(EnumSet.of(Outcome.MENTION, Outcome.RESERVE, Outcome.NOT_SELECTED)),
    NOT_OUR_NEED(EnumSet.of(Outcome.NOT_SELECTED)),
    NOT_FEASIBLE(EnumSet.of(Outcome.RESERVE, Outcome.NOT_SELECTED)),
    TRL_GAP(EnumSet.of(Outcome.RESERVE, Outcome.NOT_SELECTED)),
    COST_TOO_HIGH(EnumSet.of(Outcome.RESERVE, Outcome.NOT_SELECTED)),
    TEAM_GAP(EnumSet.of(Outcome.RESERVE, Outcome.NOT_SELECTED)),
    UNCLEAR(EnumSet.of(Outcome.NOT_SELECTED, Outcome.INELIGIBLE)),
    RULES_BROKEN(EnumSet.of(Outcome.INELIGIBLE));

    private final Set<Outcome> outcomes;

    ReasonCode(Set<Outcome> outcomes) {
        this.outcomes = outcomes;
    }

    /** True where this reason can stand for that outcome. */
    public boolean suits(Outcome outcome) {
        return outcomes.contains(outcome);
    }

    /** The reasons that can stand for this outcome. */
    public static List<ReasonCode> of(Outcome outcome) {
        return Arrays.stream(values()).filter(reason -> reason.suits(outcome)).toList();
    }

    /** The message key of the name. */
    public String key() {
        return "evaluation.reason." + name();
    }
}
