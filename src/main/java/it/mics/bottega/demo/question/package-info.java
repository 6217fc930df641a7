/** What people asked about challenges, and what companies answered. */
@NullMarked
package it.mics.bottega.demo.question;

import org.jspecify.annotations.NullMarked;
