package it.mics.bottega.demo.files;

import it.mics.bottega.attachment.ContentType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A small document of the demonstration: its name, its bytes, its words. */
record DemoDocument(String name, ContentType type, byte[] bytes, String text) {
    private static final String NAMES = "urn:oasis:names:tc:opendocument:xmlns:";

    /** How the work goes on, month by month, as a text document. */
    static DemoDocument plan(String title, boolean italian, List<String> steps) {
        List<String> lines = new ArrayList<>();
        lines.add(title);
        lines.add(
                italian
                        ? "Come procediamo: a ogni passo il campione resta in archivio con la sua scheda, così ogni misura si può ripetere."
                        : "How we go on: at each step the sample stays in the archive with its sheet, so that every measurement can be repeated.");
        lines.addAll(steps);
        lines.add(
                italian
                        ? "Ci fermiamo se due campioni su dieci non superano la prova di invecchiamento."
                        : "We stop if two samples in ten fail the ageing test.");
        return new DemoDocument(
                italian ? "Piano delle prove.odt" : "Test plan.odt",
                ContentType.ODT,
                odt(lines),
                String.join("\n", lines));
    }

    /** The costs as a table. */
    static DemoDocument costs(boolean italian, List<String> lines) {
        String text = (italian ? "voce;euro\n" : "item;euro\n") + String.join("\n", lines) + "\n";
        return new DemoDocument(
                italian ? "Costi.csv" : "Costs.csv", ContentType.CSV, text.getBytes(StandardCharsets.UTF_8), text);
    }

    private static byte[] odt(List<String> lines) {
        StringBuilder paragraphs = new StringBuilder();
        for (String line : lines)
            paragraphs
                    .append("<text:p>")
                    .append(line.replace("&", "&amp;").replace("<", "&lt;"))
                    .append("</text:p>");
        String manifest = "<manifest:manifest xmlns:manifest=\"" + NAMES + "manifest:1.0\" manifest:version=\"1.3\">"
                + "<manifest:file-entry manifest:full-path=\"/\" manifest:media-type=\"" + ContentType.ODT.media()
                + "\"/><manifest:file-entry manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\"/></manifest:manifest>";
        String content = "<office:document-content xmlns:office=\"" + NAMES + "office:1.0\" xmlns:text=\"" + NAMES
                + "text:1.0\" office:version=\"1.3\"><office:body><office:text>" + paragraphs
                + "</office:text></office:body></office:document-content>";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            stored(zip, "mimetype", ContentType.ODT.media());
            stored(zip, "META-INF/manifest.xml", manifest);
            stored(zip, "content.xml", content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Without packing, as the first part has to be, and with one date, so that the same words are the same bytes. */
    private static void stored(ZipOutputStream zip, String name, String content) throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        CRC32 sum = new CRC32();
        sum.update(bytes);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
