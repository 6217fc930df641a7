/** Files that pages hand out, held against the reviewed table. */
@org.jspecify.annotations.NullMarked
package it.mics.bottega.authorisation.download;
