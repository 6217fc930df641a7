/** What the people of the demonstration agreed to, and when they changed their minds. */
@NullMarked
package it.mics.bottega.demo.consent;

import org.jspecify.annotations.NullMarked;
