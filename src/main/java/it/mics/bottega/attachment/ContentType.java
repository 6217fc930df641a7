package it.mics.bottega.attachment;

import java.util.Locale;
import java.util.Set;

/** What a file may be, decided by its content and never by its name. */
public enum ContentType {
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    ODP("application/vnd.oasis.opendocument.presentation", "odp"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    TXT("text/plain", "txt"),
    CSV("text/csv", "csv");

    private final String media;
    private final String extension;
    private final Set<String> extensions;

    ContentType(String media, String... extensions) {
        this.media = media;
        this.extension = extensions[0];
        this.extensions = Set.of(extensions);
    }

    /** The name of the type in the answer to a browser. */
    public String media() {
        return media;
    }

    /** The name with an ending that tells the truth about the content. */
    public String named(String name) {
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        return extensions.contains(ending) ? name : name + "." + extension;
    }
}
