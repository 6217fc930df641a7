/** Reviews: each juror's judgement of each assigned proposal, opened by a declaration, sealed when it is submitted. */
@NullMarked
@NamedInterface("review")
package it.mics.bottega.evaluation.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
