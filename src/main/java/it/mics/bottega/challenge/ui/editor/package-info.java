/** The form in which a company writes its challenge, in six short steps. */
@NullMarked
package it.mics.bottega.challenge.ui.editor;

import org.jspecify.annotations.NullMarked;
