package it.mics.bottega.privacy;

import it.mics.bottega.identity.PersonalRecord;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.uikit.Dates;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;

/** Writes what is kept about somebody as a file: for programs, or for people. */
@Component
public class ExportFile {
    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="%s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <meta name="color-scheme" content="light dark">
            <title>%s</title>
            <style>
            :root { color-scheme: light dark; }
            body { font: 16px/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
            h1 { font-size: 1.6rem; } h2 { margin-top: 2.5rem; font-size: 1.25rem; } h3 { margin: 1.25rem 0 .25rem; font-size: 1rem; }
            dl { margin: 0; padding: .5rem 0; border-top: 1px solid color-mix(in srgb, currentColor 20%%, transparent);
                 display: grid; grid-template-columns: minmax(8rem, 1fr) 3fr; gap: .1rem 1rem; }
            dt { opacity: .75; } dd { margin: 0; white-space: pre-line; }
            @media (max-width: 30rem) { dl { grid-template-columns: 1fr; } dd { margin-bottom: .4rem; } }
            </style>
            </head>
            <body>
            """;

    private final Wording words;
    private final JsonMapper json;

    ExportFile(Wording words, JsonMapper json) {
        this.words = words;
        this.json = json;
    }

    /** The name of the file: what it is and of which day, and nothing about whom. */
    public String name(KeptAboutMe.Export export, Language language, String ending) {
        String name = words.text(language, "privacy.file");
        return name + "-" + LocalDate.ofInstant(export.at(), Dates.ROME) + "." + ending;
    }

    /** Everything as JSON; the structure is described in the documentation under its version. */
    public void json(KeptAboutMe.Export export, OutputStream out) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("schema", "bottega.my-data");
        root.put("version", KeptAboutMe.SCHEMA);
        root.put("createdAt", export.at().toString());
        root.put("parts", export.sections().stream().map(this::part).toList());
        json.writerWithDefaultPrettyPrinter().writeValue(out, root);
    }

    private Map<String, Object> part(KeptAboutMe.Section section) {
        Map<String, Object> part = new LinkedHashMap<>();
        part.put("part", section.part());
        part.put("title", both(language -> words.part(language, section.part())));
        part.put("purpose", both(language -> words.why(language, section.part())));
        part.put("records", section.records().stream().map(ExportFile::plain).toList());
        return part;
    }

    private static Map<String, Object> plain(PersonalRecord kept) {
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put("kind", kept.kind());
        Map<String, Object> fields = new LinkedHashMap<>();
        kept.fields().forEach((field, value) -> fields.put(field, plain(value)));
        plain.put("fields", fields);
        return plain;
    }

    private static Object plain(Object value) {
        return switch (value) {
            case LocalizedText text -> both(language -> String.valueOf(text.in(language)), text);
            case Temporal moment -> moment.toString();
            case Collection<?> all -> all.stream().map(ExportFile::plain).toList();
            default -> value;
        };
    }

    private static Map<String, String> both(java.util.function.Function<Language, String> text) {
        return both(text, null);
    }

    private static Map<String, String> both(
            java.util.function.Function<Language, String> words,
            @org.jspecify.annotations.Nullable LocalizedText written) {
        Map<String, String> both = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            if (written == null || written.in(language) != null) both.put(language.code(), words.apply(language));
        }
        return both;
    }

    /** Everything as one page that needs nothing else, in this language. */
    public void page(KeptAboutMe.Export export, Language language, OutputStream out) throws IOException {
        Writer page = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        String title = words.text(language, "privacy.page.title");
        page.write(HEAD.formatted(language.code(), HtmlUtils.htmlEscape(title)));
        element(page, "h1", title);
        element(page, "p", words.text(language, "privacy.page.intro", words.value(language, export.at())));
        for (KeptAboutMe.Section section : export.sections()) section(page, section, language);
        page.write("</body>\n</html>\n");
        page.flush();
    }

    private void section(Writer page, KeptAboutMe.Section section, Language language) throws IOException {
        element(page, "h2", words.part(language, section.part()));
        element(page, "p", words.why(language, section.part()));
        if (section.records().isEmpty()) element(page, "p", words.text(language, "privacy.nothing"));
        String before = "";
        for (PersonalRecord kept : section.records()) {
            if (!kept.kind().equals(before)) element(page, "h3", words.kind(language, kept.kind()));
            before = kept.kind();
            page.write("<dl>\n");
            for (Map.Entry<String, Object> field : kept.fields().entrySet()) {
                element(page, "dt", words.field(language, field.getKey()));
                element(page, "dd" + lang(field.getValue(), language), words.value(language, field.getValue()));
            }
            page.write("</dl>\n");
        }
    }

    private static String lang(Object value, Language language) {
        if (!(value instanceof LocalizedText text)) return "";
        Language written = text.bestLanguage(language);
        return written == language ? "" : " lang=\"" + written.code() + "\"";
    }

    private static void element(Writer page, String tag, String text) throws IOException {
        List<String> name = List.of(tag.split(" "));
        page.write("<" + tag + ">" + HtmlUtils.htmlEscape(text, "UTF-8") + "</" + name.getFirst() + ">\n");
    }
}
