/** Where one chooses what comes by mail. */
@NullMarked
package it.mics.bottega.notification.mail.ui;

import org.jspecify.annotations.NullMarked;
