/** The demonstration of where proposals answer the criteria. */
@NullMarked
package it.mics.bottega.demo.criteria;

import org.jspecify.annotations.NullMarked;
