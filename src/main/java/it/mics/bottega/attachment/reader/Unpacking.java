package it.mics.bottega.attachment.reader;

import it.mics.bottega.attachment.AttachmentProblem;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Measures what an archive really unpacks to, whatever it says, and stops as soon as that is too much. */
final class Unpacking {
    private static final long ALWAYS = 50L << 20;
    private static final long NEVER = 500L << 20;
    private static final long RATIO = 100;
    private static final int MOST_ENTRIES = 10_000;

    private final long most;
    private final byte[] buffer = new byte[1 << 16];
    private long unpacked;
    private int entries;

    Unpacking(long packed) {
        most = Math.min(NEVER, Math.max(ALWAYS, packed * RATIO));
    }

    /** A part of the archive; it may be an archive itself, such as the table behind a drawing, but not hold another one. */
    void measure(InputStream part) throws IOException, Refused {
        measure(part, 0);
    }

    private void measure(InputStream part, int depth) throws IOException, Refused {
        if (++entries > MOST_ENTRIES) throw new Refused(AttachmentProblem.EXPLODES);
        BufferedInputStream in = new BufferedInputStream(part);
        in.mark(4);
        byte[] first = in.readNBytes(4);
        in.reset();
        boolean archive = first.length == 4 && first[0] == 'P' && first[1] == 'K' && first[2] == 3 && first[3] == 4;
        if (!archive) {
            drain(in);
            return;
        }
        if (depth > 0) throw new Refused(AttachmentProblem.EXPLODES);
        ZipInputStream inner = new ZipInputStream(in);
        for (ZipEntry entry = inner.getNextEntry(); entry != null; entry = inner.getNextEntry())
            measure(inner, depth + 1);
    }

    private void drain(InputStream in) throws IOException, Refused {
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            unpacked += read;
            if (unpacked > most) throw new Refused(AttachmentProblem.EXPLODES);
        }
    }
}
