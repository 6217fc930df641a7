package it.mics.bottega.attachment.reader;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;

/** The separate process that opens one file, says what came of it, and ends. */
public final class ReaderProgram {
    private static final int ORPHANED = 4;

    private ReaderProgram() {}

    /** Reads the file of this path; {@code table} or {@code other} by the ending of its name, and at most so many characters of its text. */
    public static void main(String[] arguments) throws IOException {
        // What libraries print must not get between the words of the answer.
        OutputStream answer = new FileOutputStream(FileDescriptor.out);
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        Thread.ofPlatform().daemon().start(ReaderProgram::endWithParent);
        if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME) instanceof Logger root) root.setLevel(Level.OFF);
        Walls.raise();
        Inspection inspection = new Inspection(Integer.parseInt(arguments[2]));
        Verdict verdict = inspection.of(Path.of(arguments[0]), arguments[1].equals("table"));
        verdict.write(new DataOutputStream(answer));
        Runtime.getRuntime().halt(0);
    }

    /** The application holds the other end of the input; when it is gone, nobody waits for the answer. */
    private static void endWithParent() {
        try {
            while (System.in.read() >= 0) Thread.onSpinWait();
        } catch (IOException e) {
            // The end is gone too.
        }
        Runtime.getRuntime().halt(ORPHANED);
    }
}
