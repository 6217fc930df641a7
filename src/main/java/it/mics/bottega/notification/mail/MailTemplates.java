package it.mics.bottega.notification.mail;

import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Puts a mail into its two forms: a page that escapes everything it is given, and plain text. */
@Component
class MailTemplates {
    private final TemplateEngine engine = new TemplateEngine();

    MailTemplates() {
        engine.addTemplateResolver(resolver(".html", TemplateMode.HTML));
        engine.addTemplateResolver(resolver(".txt", TemplateMode.TEXT));
    }

    String html(MailContent content, Locale language) {
        return engine.process("mail.html", context(content, language));
    }

    String text(MailContent content, Locale language) {
        return engine.process("mail.txt", context(content, language));
    }

    /** The page on which one stops mails. */
    String page(Locale language, Map<String, Object> model) {
        return engine.process("stop.html", new Context(language, model));
    }

    private static Context context(MailContent content, Locale language) {
        return new Context(language, content.model(language.getLanguage()));
    }

    private static ClassLoaderTemplateResolver resolver(String ending, TemplateMode mode) {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("mail/");
        resolver.getResolvablePatternSpec().addPattern("*" + ending);
        resolver.setTemplateMode(mode);
        resolver.setCharacterEncoding("UTF-8");
        resolver.setCheckExistence(true);
        return resolver;
    }
}
