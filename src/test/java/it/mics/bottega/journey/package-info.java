/** The stories that people live, played in real browsers against the packaged application. */
package it.mics.bottega.journey;
