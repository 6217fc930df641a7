/** What nobody may learn through a side door: two worlds that differ by secrets only, and secrets that are looked for everywhere. */
package it.mics.bottega.sidedoors;
