/** What runs in the separate process that opens files of others: it decides what a file is, refuses what is not harmless, and reads its text. */
@NullMarked
package it.mics.bottega.attachment.reader;

import org.jspecify.annotations.NullMarked;
