/** Words, stems and concepts of texts in two languages. */
@NullMarked
package it.mics.bottega.matching.index.text;

import org.jspecify.annotations.NullMarked;
