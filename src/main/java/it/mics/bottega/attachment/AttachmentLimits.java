package it.mics.bottega.attachment;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** How much may hang on one thing. */
@Component
public class AttachmentLimits {
    private final DataSize file;
    private final DataSize together;
    private final int files;

    AttachmentLimits(
            @Value("${bottega.attachments.file}") DataSize file,
            @Value("${bottega.attachments.together}") DataSize together,
            @Value("${bottega.attachments.files}") int files) {
        this.file = file;
        this.together = together;
        this.files = files;
    }

    /** The most bytes of one file. */
    public long fileBytes() {
        return file.toBytes();
    }

    /** The same in megabytes, as people say it. */
    public long fileMegabytes() {
        return file.toMegabytes();
    }

    /** The most bytes of all files together. */
    public long allBytes() {
        return together.toBytes();
    }

    /** The same in megabytes, as people say it. */
    public long allMegabytes() {
        return together.toMegabytes();
    }

    /** The most files. */
    public int files() {
        return files;
    }
}
