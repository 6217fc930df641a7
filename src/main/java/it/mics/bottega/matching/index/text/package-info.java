/** Words, stems and concepts of texts in two languages. */
@NullMarked
@NamedInterface("text")
package it.mics.bottega.matching.index.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
