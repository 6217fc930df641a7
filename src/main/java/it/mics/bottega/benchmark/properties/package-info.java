/** What must hold for matching, measured on the demonstration with the product's own services. */
@NullMarked
package it.mics.bottega.benchmark.properties;

import org.jspecify.annotations.NullMarked;
