/** What would change a match: the smallest steps that a person, a team or a company can take, and what each would bring. */
@NullMarked
@NamedInterface("advice")
package it.mics.bottega.matching.advice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
