/** The bytes of files in the data directory, each under its fingerprint. */
@NullMarked
package it.mics.bottega.attachment.store;

import org.jspecify.annotations.NullMarked;
