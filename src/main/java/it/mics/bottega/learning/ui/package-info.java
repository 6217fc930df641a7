/** The programme office’s page on matching, and hints to companies and researchers. */
@NullMarked
package it.mics.bottega.learning.ui;

import org.jspecify.annotations.NullMarked;
