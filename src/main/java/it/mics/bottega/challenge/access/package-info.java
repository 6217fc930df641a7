/** Access to briefs under a non-disclosure agreement: asked for, granted, agreed to, read, ended. */
@NullMarked
@NamedInterface("access")
package it.mics.bottega.challenge.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
