package it.mics.bottega.team;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.identity.AccountId;
import java.util.List;
import java.util.Optional;

/** What a composition is about: for which challenge, for which team where there is one, with whom in any case, among how many people. */
public record Composing(ChallengeFacts challenge, Optional<TeamFacts> team, List<AccountId> fixed, int among) {}
