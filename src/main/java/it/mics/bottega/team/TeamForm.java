package it.mics.bottega.team;

import it.mics.bottega.kernel.LocalizedText;

/** What a leader writes about a team: its name, what it wants to do, and whether it looks for people. */
public record TeamForm(String name, LocalizedText pitch, boolean recruiting) {}
