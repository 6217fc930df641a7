package it.mics.bottega.matching.advice;

import it.mics.bottega.directory.ResearcherProfile;
import it.mics.bottega.matching.Interest;

/** What a person's own acts decide about a match: what the profile says, and what they said about the challenge. */
public record Situation(ResearcherProfile person, Interest interest) {}
