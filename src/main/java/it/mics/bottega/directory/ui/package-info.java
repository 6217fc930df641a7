/** The profile form, a person's page and the small parts that show people and organisations. */
@NullMarked
package it.mics.bottega.directory.ui;

import org.jspecify.annotations.NullMarked;
