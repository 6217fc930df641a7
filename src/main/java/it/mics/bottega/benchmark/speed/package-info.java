/** How fast matching is: invented people in any number, the product's own path, and the same work in PostgreSQL. */
@NullMarked
package it.mics.bottega.benchmark.speed;

import org.jspecify.annotations.NullMarked;
