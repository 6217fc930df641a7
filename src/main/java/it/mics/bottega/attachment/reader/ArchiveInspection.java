package it.mics.bottega.attachment.reader;

import it.mics.bottega.attachment.AttachmentProblem;
import it.mics.bottega.attachment.ContentType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** Office files are archives: which kind of document one is, and that it holds no more than one. */
final class ArchiveInspection {
    private static final int MOST_ENTRIES = 10_000;
    private static final int MOST_LIST_BYTES = 4 << 20;
    private static final int MOST_DESCRIPTION = 1 << 20;
    private static final byte[] LOCKED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private ArchiveInspection() {}

    static ContentType of(Path file, Bytes bytes) throws IOException, Refused {
        if (bytes.printableInside()) throw new Refused(AttachmentProblem.TWO_IN_ONE);
        if ((bytes.at(6) & 1) != 0) throw new Refused(AttachmentProblem.ENCRYPTED);
        fits(bytes);
        try (ZipFile archive = new ZipFile(file.toFile())) {
            ContentType type = type(archive);
            Unpacking unpacking = new Unpacking(Files.size(file));
            Set<String> names = new HashSet<>();
            for (Enumeration<? extends ZipEntry> all = archive.entries(); all.hasMoreElements(); ) {
                ZipEntry entry = all.nextElement();
                if (!names.add(entry.getName())) throw new Refused(AttachmentProblem.DAMAGED);
                harmless(entry.getName());
                try (InputStream in = archive.getInputStream(entry)) {
                    unpacking.measure(in);
                }
            }
            return type;
        } catch (ZipException e) {
            boolean locked = String.valueOf(e.getMessage()).contains("encrypted");
            throw new Refused(locked ? AttachmentProblem.ENCRYPTED : AttachmentProblem.DAMAGED);
        }
    }

    /** The list of contents ends the file and is as long as it can be read. */
    private static void fits(Bytes bytes) throws Refused {
        byte[] end = bytes.archiveEnd();
        if (end.length == 0)
            throw new Refused(bytes.archiveAtEnd() ? AttachmentProblem.TWO_IN_ONE : AttachmentProblem.DAMAGED);
        int entries = (end[10] & 0xFF) | (end[11] & 0xFF) << 8;
        long list = (end[12] & 0xFFL) | (end[13] & 0xFFL) << 8 | (end[14] & 0xFFL) << 16 | (end[15] & 0xFFL) << 24;
        if (entries > MOST_ENTRIES || list > MOST_LIST_BYTES) throw new Refused(AttachmentProblem.EXPLODES);
    }

    private static ContentType type(ZipFile archive) throws IOException, Refused {
        String parts = description(archive, "[Content_Types].xml");
        String mime = description(archive, "mimetype");
        if (parts != null && mime != null) throw new Refused(AttachmentProblem.TWO_IN_ONE);
        if (parts != null) return office(parts);
        if (mime == null) throw new Refused(AttachmentProblem.KIND);
        String manifest = description(archive, "META-INF/manifest.xml");
        if (manifest != null && manifest.contains("encryption-data")) throw new Refused(AttachmentProblem.ENCRYPTED);
        for (ContentType type : Set.of(ContentType.ODT, ContentType.ODS, ContentType.ODP))
            if (mime.strip().equals(type.media())) return type;
        throw new Refused(AttachmentProblem.KIND);
    }

    private static ContentType office(String parts) throws Refused {
        if (parts.contains("macroEnabled") || parts.contains("vbaProject")) throw new Refused(AttachmentProblem.MACROS);
        boolean document = parts.contains("wordprocessingml.document.main+xml");
        boolean workbook = parts.contains("spreadsheetml.sheet.main+xml");
        boolean slides = parts.contains("presentationml.presentation.main+xml");
        if ((document ? 1 : 0) + (workbook ? 1 : 0) + (slides ? 1 : 0) > 1)
            throw new Refused(AttachmentProblem.TWO_IN_ONE);
        if (document) return ContentType.DOCX;
        if (workbook) return ContentType.XLSX;
        if (slides) return ContentType.PPTX;
        throw new Refused(AttachmentProblem.KIND);
    }

    private static void harmless(String name) throws Refused {
        String lower = name.toLowerCase(Locale.ROOT).replace('\\', '/');
        if (lower.startsWith("/") || ("/" + lower + "/").contains("/../")) throw new Refused(AttachmentProblem.DAMAGED);
        boolean macros = lower.endsWith("vbaproject.bin")
                || lower.contains("/activex/")
                || lower.contains("/macrosheets/")
                || (lower.startsWith("basic/") || lower.startsWith("scripts/")) && !lower.endsWith("/");
        if (macros) throw new Refused(AttachmentProblem.MACROS);
    }

    private static @Nullable String description(ZipFile archive, String name) throws IOException, Refused {
        ZipEntry entry = archive.getEntry(name);
        if (entry == null) return null;
        try (InputStream in = archive.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(MOST_DESCRIPTION + 1);
            if (bytes.length > MOST_DESCRIPTION) throw new Refused(AttachmentProblem.EXPLODES);
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    /** True for the container in which Office puts a file with a password. */
    static boolean isLocked(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        for (int at = 0; at + LOCKED.length <= bytes.length; at += 2) {
            int i = 0;
            while (i < LOCKED.length && bytes[at + i] == LOCKED[i]) i++;
            if (i == LOCKED.length) return true;
        }
        return false;
    }
}
