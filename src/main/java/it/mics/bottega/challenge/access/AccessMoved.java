package it.mics.bottega.challenge.access;

import it.mics.bottega.challenge.ChallengeId;

/** An access was asked for, answered, agreed to or ended; in which state it then was. */
public record AccessMoved(AccessId access, ChallengeId challenge, AccessStatus to) {}
