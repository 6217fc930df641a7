/** How files are looked into: by a virus scanner where there is one, and by a process of their own. */
@NullMarked
package it.mics.bottega.attachment.reading;

import org.jspecify.annotations.NullMarked;
