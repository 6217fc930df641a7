package it.mics.bottega.attachment.reader;

import it.mics.bottega.attachment.AttachmentProblem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Text without any form: Unicode, or the characters of Western Europe; no page for a browser in disguise. */
final class PlainText {
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private PlainText() {}

    static String of(Path file, Bytes head, int most) throws IOException, Refused {
        if (head.looksLikePage()) throw new Refused(AttachmentProblem.KIND);
        if (head.printableInside() || head.archiveAtEnd()) throw new Refused(AttachmentProblem.TWO_IN_ONE);
        byte[] bytes = Files.readAllBytes(file);
        String text = decoded(bytes, head);
        if (text.chars().anyMatch(PlainText::isForeign)) throw new Refused(AttachmentProblem.KIND);
        return text.length() > most ? text.substring(0, most) : text;
    }

    private static String decoded(byte[] bytes, Bytes head) throws Refused {
        if (head.startsWith(0xFF, 0xFE) || head.startsWith(0xFE, 0xFF)) return decoded(bytes, StandardCharsets.UTF_16);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return decoded(bytes, WESTERN);
        }
    }

    private static String decoded(byte[] bytes, Charset charset) throws Refused {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new Refused(AttachmentProblem.KIND);
        }
    }

    /** Signs that no writing has. */
    private static boolean isForeign(int sign) {
        return sign < ' ' && sign != '\t' && sign != '\n' && sign != '\r' && sign != '\f';
    }
}
