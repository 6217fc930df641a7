package it.mics.bottega.attachment.reader;

import it.mics.bottega.attachment.AttachmentProblem;
import it.mics.bottega.attachment.ContentType;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What came of a file: its type and its text, or why it is refused. */
public record Verdict(@Nullable ContentType type, @Nullable AttachmentProblem problem, String text) {
    private static final int END = 0x0B077E6A;

    static Verdict refused(AttachmentProblem problem) {
        return new Verdict(null, problem, "");
    }

    /** Writes it for the process that asked. */
    void write(DataOutputStream out) throws IOException {
        out.writeUTF(type == null ? "" : type.name());
        out.writeUTF(problem == null ? "" : problem.name());
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
        out.writeInt(END);
        out.flush();
    }

    /** Reads what the process wrote, and refuses what is cut short, longer than agreed or not in the agreed words. */
    public static Verdict read(DataInputStream in, int mostBytes) throws IOException {
        String type = in.readUTF();
        String problem = in.readUTF();
        int length = in.readInt();
        if (length < 0 || length > mostBytes) throw new IOException("More text than agreed");
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length || in.readInt() != END) throw new EOFException();
        try {
            Verdict verdict = new Verdict(
                    type.isEmpty() ? null : ContentType.valueOf(type),
                    problem.isEmpty() ? null : AttachmentProblem.valueOf(problem),
                    new String(bytes, StandardCharsets.UTF_8));
            if ((verdict.type == null) == (verdict.problem == null)) throw new IOException("Neither taken nor refused");
            return verdict;
        } catch (IllegalArgumentException e) {
            throw new IOException(e);
        }
    }
}
