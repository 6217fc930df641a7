/** Sign-in pages. */
@NullMarked
package it.mics.bottega.identity.ui;

import org.jspecify.annotations.NullMarked;
