package it.mics.bottega.uikit;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/** Short messages at the head of the page, where no bar of actions stands: what was done, and what was refused and why. */
public final class Notices {
    private static final int DONE_MS = 8000;
    private static final int REFUSED_MS = 15000;

    private Notices() {}

    /** Says what was done. */
    public static void done(String message) {
        show(message, DONE_MS, NotificationVariant.SUCCESS);
    }

    /** Says what was refused and why. */
    public static void refused(String message) {
        show(message, REFUSED_MS, NotificationVariant.ERROR);
    }

    private static void show(String message, int milliseconds, NotificationVariant variant) {
        Notification notification = new Notification(message, milliseconds, Notification.Position.TOP_CENTER);
        notification.addThemeVariants(variant);
        notification.setAssertive(variant == NotificationVariant.ERROR);
        notification.open();
    }
}
