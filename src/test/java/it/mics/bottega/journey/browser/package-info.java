/** Finds a browser, or brings one. */
package it.mics.bottega.journey.browser;
