package it.mics.bottega.matching.factor;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.directory.ResearcherProfile;
import it.mics.bottega.matching.Interest;

/** A person and a challenge as their reader may see them, how near their texts are in 0..1, and what the person said about it. */
public record Pair(ResearcherProfile person, ChallengeFacts challenge, double affinity, Interest interest) {}
