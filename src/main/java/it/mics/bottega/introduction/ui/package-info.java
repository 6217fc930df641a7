/** Asking for an introduction, answering one, and seeing both names once both have accepted. */
@NullMarked
package it.mics.bottega.introduction.ui;

import org.jspecify.annotations.NullMarked;
