/** The list of files as people add, follow, save and remove them; put into the pages of the things on which they hang. */
@NullMarked
@NamedInterface("ui")
package it.mics.bottega.attachment.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
