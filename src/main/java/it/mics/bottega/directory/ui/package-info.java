/** The profile form, a person's page and the small parts that show people and organisations. */
@NullMarked
@NamedInterface("ui")
package it.mics.bottega.directory.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
