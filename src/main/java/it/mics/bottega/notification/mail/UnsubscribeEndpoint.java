package it.mics.bottega.notification.mail;

import it.mics.bottega.kernel.Language;
import it.mics.bottega.uikit.Messages;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Stops mails from within a mail program (RFC 8058): looking changes nothing, sending the form stops; what is no secret answers alike. */
@RestController
class UnsubscribeEndpoint {
    private static final MediaType PAGE = new MediaType("text", "html", StandardCharsets.UTF_8);

    private final MailChoices choices;
    private final MailTemplates templates;
    private final Messages messages;

    UnsubscribeEndpoint(MailChoices choices, MailTemplates templates, Messages messages) {
        this.choices = choices;
        this.templates = templates;
        this.messages = messages;
    }

    @GetMapping("/unsubscribe/*")
    ResponseEntity<String> look(HttpServletRequest request) {
        return page(request, "mail.stop.ask", true);
    }

    @PostMapping("/unsubscribe/*")
    ResponseEntity<String> stop(HttpServletRequest request) {
        String path = request.getRequestURI();
        choices.stop(path.substring(path.lastIndexOf('/') + 1));
        return page(request, "mail.stop.done", false);
    }

    private ResponseEntity<String> page(HttpServletRequest request, String key, boolean asking) {
        Language language = Language.of(request.getLocale());
        return ResponseEntity.ok()
                .contentType(PAGE)
                .cacheControl(CacheControl.noStore())
                .body(templates.page(
                        language.locale(),
                        Map.of(
                                "language", language.code(),
                                "asking", asking,
                                "title", messages.text(language, key),
                                "words", messages.text(language, key + ".words"),
                                "act", messages.text(language, "mail.stop.act"),
                                "choose", messages.text(language, "mail.choose"),
                                "choices", request.getContextPath() + "/" + MailLinks.CHOICES)));
    }
}
