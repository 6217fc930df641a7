package it.mics.bottega.attachment;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** How files begin that may be taken: enough to say at once what certainly is not, without opening anything. */
final class Leading {
    private static final List<byte[]> KNOWN = List.of(
            bytes("%PDF-"),
            bytes("PK\u0003\u0004"),
            bytes("\u0089PNG"),
            bytes("\u00FF\u00D8\u00FF"),
            bytes("\u00D0\u00CF\u0011\u00E0"),
            bytes("\u00FF\u00FE"),
            bytes("\u00FE\u00FF"));

    private Leading() {}

    static boolean mayBeTaken(byte[] head) {
        for (byte[] known : KNOWN) if (startsWith(head, known)) return true;
        for (byte one : head) {
            int sign = one & 0xFF;
            if (sign < ' ' && sign != '\t' && sign != '\n' && sign != '\r' && sign != '\f') return false;
        }
        return true;
    }

    private static boolean startsWith(byte[] head, byte[] known) {
        if (head.length < known.length) return false;
        for (int i = 0; i < known.length; i++) if (head[i] != known[i]) return false;
        return true;
    }

    private static byte[] bytes(String signs) {
        return signs.getBytes(StandardCharsets.ISO_8859_1);
    }
}
