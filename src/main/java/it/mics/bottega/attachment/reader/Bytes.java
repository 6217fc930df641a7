package it.mics.bottega.attachment.reader;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/** The beginning and the end of a file, and what stands in them. */
final class Bytes {
    /** Where programs look for what a file is. */
    private static final int HEAD = 1024;

    /** The longest end in which an archive may announce itself. */
    private static final int TAIL = 65_557;

    private static final byte[] ARCHIVE_END = {'P', 'K', 5, 6};

    private final byte[] head;
    private final byte[] tail;

    private Bytes(byte[] head, byte[] tail) {
        this.head = head;
        this.tail = tail;
    }

    static Bytes of(Path file) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            byte[] head = new byte[(int) Math.min(HEAD, in.length())];
            in.readFully(head);
            byte[] tail = new byte[(int) Math.min(TAIL, in.length())];
            in.seek(in.length() - tail.length);
            in.readFully(tail);
            return new Bytes(head, tail);
        }
    }

    boolean startsWith(int... bytes) {
        if (head.length < bytes.length) return false;
        for (int i = 0; i < bytes.length; i++) if ((head[i] & 0xFF) != bytes[i]) return false;
        return true;
    }

    byte at(int index) {
        return head.length > index ? head[index] : 0;
    }

    /** True where a document for printing begins somewhere here, be it not at the start. */
    boolean printableInside() {
        return headText().contains("%pdf-");
    }

    /** True where a browser could take the beginning for a page. */
    boolean looksLikePage() {
        String text = headText();
        return text.contains("<html")
                || text.contains("<script")
                || text.contains("<svg")
                || text.contains("<!doctype");
    }

    /** True where the end announces an archive. */
    boolean archiveAtEnd() {
        return lastIndexOf(tail, ARCHIVE_END, tail.length) >= 0;
    }

    /** What stands after the last of these marks, or everything where the end does not hold one. */
    byte[] after(String mark) {
        byte[] sought = mark.getBytes(StandardCharsets.ISO_8859_1);
        int at = lastIndexOf(tail, sought, tail.length);
        if (at < 0) return tail;
        return java.util.Arrays.copyOfRange(tail, at + sought.length, tail.length);
    }

    /** Where the announcement of an archive fits the end of the file exactly: its 22 bytes; none where it does not. */
    byte[] archiveEnd() {
        for (int at = lastIndexOf(tail, ARCHIVE_END, tail.length); at >= 0; at = lastIndexOf(tail, ARCHIVE_END, at)) {
            if (at + 22 > tail.length) continue;
            int comment = (tail[at + 20] & 0xFF) | (tail[at + 21] & 0xFF) << 8;
            if (at + 22 + comment == tail.length) return java.util.Arrays.copyOfRange(tail, at, at + 22);
        }
        return new byte[0];
    }

    private String headText() {
        return new String(head, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    }

    /** The last place before this one at which these bytes stand. */
    private static int lastIndexOf(byte[] all, byte[] sought, int before) {
        for (int at = Math.min(before - 1, all.length - sought.length); at >= 0; at--) {
            int i = 0;
            while (i < sought.length && all[at + i] == sought[i]) i++;
            if (i == sought.length) return at;
        }
        return -1;
    }
}
