package it.mics.bottega.calendar;

import java.time.Instant;

/** A date in a calendar: what it is called, when it is, and the page that it is about. */
record CalendarDate(String id, String title, Instant at, String link) {}
