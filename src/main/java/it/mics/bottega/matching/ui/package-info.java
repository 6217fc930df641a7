/** Catalogue, people, matches and their reasons on the page. */
@NullMarked
package it.mics.bottega.matching.ui;

import org.jspecify.annotations.NullMarked;
