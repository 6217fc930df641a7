/** The inbox and the bell. */
@NullMarked
package it.mics.bottega.notification.ui;

import org.jspecify.annotations.NullMarked;
