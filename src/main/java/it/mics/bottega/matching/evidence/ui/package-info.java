/** The evidence of a text's points on the page. */
@NullMarked
@NamedInterface("evidence")
package it.mics.bottega.matching.evidence.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
