/** Files of the proposals of the demonstration. */
@NullMarked
package it.mics.bottega.demo.files;

import org.jspecify.annotations.NullMarked;
