package it.mics.bottega.attachment.reader;

import it.mics.bottega.attachment.AttachmentProblem;
import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

/** Pictures are never drawn here, only walked through: where they end, the file must end too. */
final class Pictures {
    private static final int END_CHUNK = 0x49454E44;

    private Pictures() {}

    static void png(Path file, Bytes bytes) throws IOException, Refused {
        mixed(bytes);
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            in.seek(8);
            while (true) {
                long length = in.readInt() & 0xFFFFFFFFL;
                int kind = in.readInt();
                in.seek(in.getFilePointer() + length + 4);
                if (kind == END_CHUNK) break;
            }
            if (in.getFilePointer() < in.length()) throw new Refused(AttachmentProblem.TWO_IN_ONE);
            if (in.getFilePointer() > in.length()) throw new Refused(AttachmentProblem.DAMAGED);
        } catch (EOFException e) {
            throw new Refused(AttachmentProblem.DAMAGED);
        }
    }

    /** Cameras write more behind the picture, so only what could be opened as something else is refused. */
    static void jpeg(Bytes bytes) throws Refused {
        mixed(bytes);
    }

    private static void mixed(Bytes bytes) throws Refused {
        if (bytes.archiveAtEnd() || bytes.printableInside() || bytes.looksLikePage())
            throw new Refused(AttachmentProblem.TWO_IN_ONE);
    }
}
