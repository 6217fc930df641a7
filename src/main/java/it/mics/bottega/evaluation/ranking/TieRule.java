package it.mics.bottega.evaluation.ranking;

import java.util.List;

/** What is looked at where two proposals have the same score; neither chance nor the time of submission is among it. */
public enum TieRule {
    /** The higher mean on the heaviest criterion, then on the next; criteria that weigh the same in the order of the challenge. */
    CRITERIA,
    /** A spoke × sector cell that no proposal covers which is ahead already. */
    COVER,
    /** A share of women nearer to one half, where every team of the tie has consented to the count. */
    BALANCE,
    /** More institutions of South and Islands. */
    SOUTH,
    /** Nothing tells them apart: they share the place. */
    JOINT;

    /** The order that holds where a challenge declares no other (domain definition; the third rule follows Horizon Europe). */
    public static final List<TieRule> DEFAULT = List.of(CRITERIA, COVER, BALANCE, SOUTH);

    /** The message key of the name. */
    public String key() {
        return "ranking.tie." + name();
    }
}
