/** The bytes of files in the data directory, each under its fingerprint. */
@NullMarked
@NamedInterface("store")
package it.mics.bottega.attachment.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
