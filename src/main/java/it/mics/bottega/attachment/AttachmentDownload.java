package it.mics.bottega.attachment;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A file on its way to somebody: where its bytes lie and what the answer says of it. It is saved, never shown. */
public record AttachmentDownload(
        Path bytes, long length, String name, @Nullable ContentType type) {
    /** The media type of the answer; what was not looked into is only bytes. */
    public String media() {
        return type == null ? "application/octet-stream" : type.media();
    }

    /** What keeps a browser from opening it within the application, from guessing what it is, and from keeping it. */
    public Map<String, String> headers() {
        return Map.of(
                "Content-Disposition",
                AttachmentName.header(name),
                "X-Content-Type-Options",
                "nosniff",
                "Content-Security-Policy",
                "default-src 'none'; sandbox",
                "Cache-Control",
                "private, no-store");
    }
}
