package it.mics.bottega.attachment;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** Names of files as they come from other machines: made plain when they arrive, and written safely into the answer to a browser. */
final class AttachmentName {
    private static final int LONGEST = 140;
    private static final int FARTHEST = 4_000;

    private AttachmentName() {}

    /** The last part of a path, without signs that control, hide or turn round what is read. */
    static String plain(String name) {
        // No system knows longer names; what lies before is not worth reading through.
        String end = name.substring(Math.max(0, name.length() - FARTHEST));
        String last = Normalizer.normalize(
                end.substring(Math.max(end.lastIndexOf('/'), end.lastIndexOf('\\')) + 1), Normalizer.Form.NFC);
        String clean = last.replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}<>:\"|?*]", "")
                .replaceAll("\\s+", " ")
                .replaceAll("^[. ]+|[. ]+$", "");
        if (clean.isEmpty()) return "file";
        if (clean.codePointCount(0, clean.length()) <= LONGEST) return clean;
        int dot = clean.lastIndexOf('.');
        String ending = dot > 0 && clean.length() - dot <= 6 ? clean.substring(dot) : "";
        return clean.substring(0, clean.offsetByCodePoints(0, LONGEST - ending.length()))
                        .strip()
                + ending;
    }

    /** The header that makes a browser save the file under this name: RFC 6266, with the name once in plain letters and once as RFC 5987 writes it. */
    static String header(String name) {
        StringBuilder encoded = new StringBuilder();
        for (byte one : name.getBytes(StandardCharsets.UTF_8)) {
            char sign = (char) (one & 0xFF);
            boolean plain = sign >= '0' && sign <= '9' || sign >= 'A' && sign <= 'Z' || sign >= 'a' && sign <= 'z';
            if (plain || "-._~".indexOf(sign) >= 0) encoded.append(sign);
            else encoded.append(String.format("%%%02X", (int) sign));
        }
        String ascii = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9 ._()-]", "_");
        return "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + encoded;
    }
}
