/** Catalogue, people, matches and their reasons on the page. */
@NullMarked
@NamedInterface("ui")
package it.mics.bottega.matching.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
