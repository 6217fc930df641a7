package it.mics.bottega.team;

import it.mics.bottega.identity.AccountId;
import java.util.List;

/**
 * A team that is proposed: who is in it, those who are there already first, and how it covers the challenge out of 100. Where no better one
 * is possible that is proven; else the best possible one is worth at most this share more, in 0..1.
 */
public record ComposedTeam(List<AccountId> people, double score, boolean proven, double gap) {
    public ComposedTeam {
        people = List.copyOf(people);
    }
}
