package it.mics.bottega.attachment.reader;

import it.mics.bottega.attachment.AttachmentProblem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** A document for printing must be that alone: no archive or page in the same file, no scripts, no commands, no files within. */
final class PdfInspection {
    private static final int MOST_BEHIND = 1024;
    private static final int MOST_OBJECTS = 500_000;
    private static final List<COSName> SCRIPTS =
            List.of(COSName.JS, COSName.EF, COSName.getPDFName("RichMediaContent"));
    private static final Set<String> COMMANDS =
            Set.of("JavaScript", "Launch", "ImportData", "SubmitForm", "Rendition", "GoToE");

    private PdfInspection() {}

    static void check(Path file, Bytes bytes) throws IOException, Refused {
        if (bytes.archiveAtEnd() || bytes.looksLikePage()) throw new Refused(AttachmentProblem.TWO_IN_ONE);
        if (written(bytes.after("%%EOF")) > MOST_BEHIND) throw new Refused(AttachmentProblem.TWO_IN_ONE);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            if (document.getNumberOfPages() == 0) throw new Refused(AttachmentProblem.DAMAGED);
            walk(document);
        } catch (InvalidPasswordException e) {
            throw new Refused(AttachmentProblem.ENCRYPTED);
        }
    }

    private static int written(byte[] bytes) {
        int written = 0;
        for (byte one : bytes) if (one != 0 && one != '\n' && one != '\r' && one != ' ' && one != '\t') written++;
        return written;
    }

    /** Every object that the file lists, whether a page leads there or not. */
    private static void walk(PDDocument document) throws Refused {
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSBase> open = new ArrayDeque<>();
        open.add(document.getDocument().getTrailer());
        for (COSObjectKey key : document.getDocument().getXrefTable().keySet())
            open.add(document.getDocument().getObjectFromPool(key));
        while (!open.isEmpty()) {
            COSBase next = open.poll();
            if (next instanceof COSObject reference) next = reference.getObject();
            if (next == null || !(next instanceof COSDictionary || next instanceof COSArray) || !seen.add(next))
                continue;
            if (seen.size() > MOST_OBJECTS) throw new Refused(AttachmentProblem.TOO_COMPLEX);
            if (next instanceof COSArray array) {
                for (int i = 0; i < array.size(); i++) push(open, array.get(i));
            } else if (next instanceof COSDictionary dictionary) {
                harmless(dictionary);
                dictionary.getValues().forEach(value -> push(open, value));
            }
        }
    }

    private static void push(Deque<COSBase> open, COSBase value) {
        // An absent object is null in some files; whoever is referred to is in the list already.
        if (value instanceof COSDictionary || value instanceof COSArray || value instanceof COSObject) open.add(value);
    }

    private static void harmless(COSDictionary dictionary) throws Refused {
        String act = dictionary.getNameAsString(COSName.S);
        boolean commands = act != null && COMMANDS.contains(act);
        if (commands || SCRIPTS.stream().anyMatch(dictionary::containsKey)) throw new Refused(AttachmentProblem.ACTIVE);
    }
}
