/** Who is shown, on the page. */
@NullMarked
package it.mics.bottega.matching.exposure.ui;

import org.jspecify.annotations.NullMarked;
