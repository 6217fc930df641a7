/** Feeds the search index with the present truth and asks it on behalf of a reader. */
@NullMarked
@NamedInterface("search")
package it.mics.bottega.matching.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
