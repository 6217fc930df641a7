package it.mics.bottega.privacy;

import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.Messages;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts parts, kinds, fields and values of what is kept into words; a sign of the program for which there is none stays as it is. */
@Component
public class Wording {
    private final Messages messages;

    Wording(Messages messages) {
        this.messages = messages;
    }

    /** A text of this module in this language. */
    public String text(Language language, String key, Object... arguments) {
        return messages.text(language, key, arguments);
    }

    /** The name of a part, for example “Teams”. */
    public String part(Language language, String part) {
        return orElse(language, "privacy.part." + part, part);
    }

    /** What a part is kept for. */
    public String why(Language language, String part) {
        return orElse(language, "privacy.part." + part + ".why", "");
    }

    /** The name of a kind of record, for example “Invitation or membership”. */
    public String kind(Language language, String kind) {
        return orElse(language, "privacy.kind." + kind, kind);
    }

    /** The name of a field, for example “Asked on”. */
    public String field(Language language, String field) {
        return orElse(language, "privacy.field." + field, field);
    }

    /** A value as people write it. */
    public String value(Language language, Object value) {
        return switch (value) {
            case LocalizedText text -> text.best(language);
            case Instant at ->
                format("d MMM yyyy, HH:mm", language).withZone(Dates.ROME).format(at);
            case LocalDate day -> format("d MMMM yyyy", language).format(day);
            case Boolean yes -> text(language, yes ? "privacy.value.yes" : "privacy.value.no");
            case Double number -> String.format(language.locale(), "%.1f", number);
            case Collection<?> all ->
                all.stream().map(each -> value(language, each)).collect(Collectors.joining(", "));
            default -> orElse(language, "privacy.value." + value, String.valueOf(value));
        };
    }

    private static DateTimeFormatter format(String pattern, Language language) {
        return DateTimeFormatter.ofPattern(pattern, language.locale());
    }

    private String orElse(Language language, String key, String otherwise) {
        return messages.has(language, key) ? messages.text(language, key) : otherwise;
    }
}
