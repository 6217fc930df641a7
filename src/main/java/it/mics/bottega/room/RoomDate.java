package it.mics.bottega.room;

import java.time.Instant;

/** A date that the team agreed on. */
public record RoomDate(RoomDateId id, String title, Instant at) {}
