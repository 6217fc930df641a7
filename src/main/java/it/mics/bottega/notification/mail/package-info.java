/** What leaves by mail: when, in which words, to whom, and how one stops it. */
@NullMarked
@NamedInterface("mail")
package it.mics.bottega.notification.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
