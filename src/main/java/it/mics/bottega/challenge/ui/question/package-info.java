/** Questions and answers on the page of a challenge, and what waits on the company’s first page. */
@NullMarked
package it.mics.bottega.challenge.ui.question;

import org.jspecify.annotations.NullMarked;
