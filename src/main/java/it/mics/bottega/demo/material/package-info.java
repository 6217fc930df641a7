/** What the demonstration is made of: its files, ids that come out the same each time, and the researchers drawn by lot. */
@NullMarked
package it.mics.bottega.demo.material;

import org.jspecify.annotations.NullMarked;
