/** What jurors gave the proposals whose results are published, with the record of the ranking. */
@NullMarked
package it.mics.bottega.demo.ranking;

import org.jspecify.annotations.NullMarked;
