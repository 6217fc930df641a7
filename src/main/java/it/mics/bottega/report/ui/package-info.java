/** The way to report something, and reports as moderators decide about them. */
@NullMarked
package it.mics.bottega.report.ui;

import org.jspecify.annotations.NullMarked;
