package it.mics.bottega.attachment.reader;

import it.mics.bottega.attachment.AttachmentProblem;
import it.mics.bottega.attachment.ContentType;
import java.io.IOException;
import java.nio.file.Path;

/** Decides what a file is, by its content alone, and refuses what is more than it seems. */
final class Inspection {
    private final int mostText;

    Inspection(int mostText) {
        this.mostText = mostText;
    }

    /** What came of this file; its ending only tells tables from other plain text. */
    Verdict of(Path file, boolean table) {
        try {
            return inspect(file, table);
        } catch (Refused refused) {
            return Verdict.refused(refused.problem());
        } catch (IOException | RuntimeException | StackOverflowError | NoClassDefFoundError e) {
            return Verdict.refused(AttachmentProblem.DAMAGED);
        }
    }

    private Verdict inspect(Path file, boolean table) throws IOException, Refused {
        Bytes bytes = Bytes.of(file);
        if (bytes.startsWith('%', 'P', 'D', 'F', '-')) {
            PdfInspection.check(file, bytes);
            return taken(ContentType.PDF, file);
        }
        if (bytes.startsWith('P', 'K', 3, 4)) return taken(ArchiveInspection.of(file, bytes), file);
        if (bytes.startsWith(0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) {
            Pictures.png(file, bytes);
            return new Verdict(ContentType.PNG, null, "");
        }
        if (bytes.startsWith(0xFF, 0xD8, 0xFF)) {
            Pictures.jpeg(bytes);
            return new Verdict(ContentType.JPEG, null, "");
        }
        // Office files with a password come in the container of old Office files.
        if (bytes.startsWith(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)) {
            throw new Refused(ArchiveInspection.isLocked(file) ? AttachmentProblem.ENCRYPTED : AttachmentProblem.KIND);
        }
        String text = PlainText.of(file, bytes, mostText);
        return new Verdict(table ? ContentType.CSV : ContentType.TXT, null, text);
    }

    private Verdict taken(ContentType type, Path file) throws IOException, Refused {
        return new Verdict(type, null, Texts.of(type, file, mostText));
    }
}
