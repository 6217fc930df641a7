/** The port to the search index and its Lucene adapter; nothing outside this package knows Lucene. */
@NullMarked
@NamedInterface("index")
package it.mics.bottega.matching.index;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
