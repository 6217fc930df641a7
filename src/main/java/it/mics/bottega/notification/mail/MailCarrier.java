package it.mics.bottega.notification.mail;

import it.mics.bottega.kernel.Language;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands a mail to the server: text and page, in one language, with the headers that let a mail program stop it (RFC 8058). */
@Component
class MailCarrier {
    private static final int LONGEST_SUBJECT = 180;

    private final ObjectProvider<JavaMailSender> sender;
    private final MailTemplates templates;
    private final MailSettings settings;

    MailCarrier(ObjectProvider<JavaMailSender> sender, MailTemplates templates, MailSettings settings) {
        this.sender = sender;
        this.templates = templates;
        this.settings = settings;
    }

    /** Sends at once; the same id twice is the same Message-ID. */
    void carry(UUID id, String address, MailContent content, Language language, @Nullable String secret) {
        JavaMailSender server = sender.getObject();
        MimeMessage message = server.createMimeMessage();
        try {
            MimeMessageHelper helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
            helper.setFrom(settings.from());
            helper.setTo(address);
            helper.setSubject(oneLine(content.subject()));
            helper.setText(templates.text(content, language.locale()), templates.html(content, language.locale()));
            message.setHeader("Message-ID", "<" + id + "@" + settings.domain() + ">");
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setHeader("Content-Language", language.code());
            if (secret != null) {
                message.setHeader("List-Unsubscribe", "<" + settings.address(MailLinks.stop(secret)) + ">");
                message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
            }
        } catch (MessagingException e) {
            throw new MailPreparationException(e);
        }
        server.send(message);
    }

    /** True where the fault lies with this mail or its address, and not with the server as a whole. */
    static boolean refused(MailException e) {
        if (e instanceof MailParseException || e instanceof MailPreparationException) return true;
        return e instanceof MailSendException failed
                && failed.getFailedMessages().values().stream().anyMatch(SendFailedException.class::isInstance);
    }

    /** What people wrote must not become another header. */
    static String oneLine(String words) {
        String line = words.replaceAll("\\p{Cntrl}+", " ").strip();
        return line.length() <= LONGEST_SUBJECT
                ? line
                : line.substring(0, LONGEST_SUBJECT - 1).stripTrailing() + "…";
    }
}
