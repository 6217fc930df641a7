/** The page about one’s own data, and the programme office’s page about how long things are kept. */
@NullMarked
package it.mics.bottega.privacy.ui;

import org.jspecify.annotations.NullMarked;
