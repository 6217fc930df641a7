package it.mics.bottega.notification.mail;

/** Where one chooses about mails, and where one stops them without signing in. */
public final class MailLinks {
    /** The page on which one chooses what comes by mail and when. */
    public static final String CHOICES = "notices/mail";

    private static final String STOP = "unsubscribe/";

    private MailLinks() {}

    static String stop(String secret) {
        return STOP + secret;
    }
}
