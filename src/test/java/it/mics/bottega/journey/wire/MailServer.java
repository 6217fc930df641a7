package it.mics.bottega.journey.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import it.mics.bottega.journey.PackagedApplication;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the mails of the application that journeys share. */
public final class MailServer {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static @Nullable GreenMail server;

    private MailServer() {}

    /** The same application, which sends its mails here from its next start on. */
    public static synchronized PackagedApplication takes(PackagedApplication application) {
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return application
                .with("SPRING_MAIL_HOST", "127.0.0.1")
                .with("SPRING_MAIL_PORT", String.valueOf(server.getSmtp().getPort()));
    }

    /** Waits until each of these has had exactly one mail with these words in its subject, and reads it. */
    public static void each(List<String> addresses, String subject, String content) {
        GreenMail running = server;
        // An application that somebody has started already sends its mails elsewhere.
        if (running == null) return;
        for (String address : addresses) {
            await().atMost(PATIENCE)
                    .until(() -> !found(running, address, subject).isEmpty());
            assertThat(found(running, address, subject))
                    .singleElement()
                    .satisfies(mail ->
                            assertThat(GreenMailUtil.getWholeMessage(mail)).contains(content));
        }
    }

    private static List<MimeMessage> found(GreenMail server, String address, String subject) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> {
                    try {
                        return mail.getAllRecipients()[0].toString().equals(address)
                                && mail.getSubject().contains(subject);
                    } catch (MessagingException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }
}
