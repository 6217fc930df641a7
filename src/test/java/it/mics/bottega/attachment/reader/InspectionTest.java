package it.mics.bottega.attachment.reader;

import static it.mics.bottega.attachment.Samples.joined;
import static it.mics.bottega.attachment.Samples.text;
import static it.mics.bottega.attachment.Samples.zip;
import static org.assertj.core.api.Assertions.assertThat;

import it.mics.bottega.attachment.AttachmentProblem;
import it.mics.bottega.attachment.ContentType;
import it.mics.bottega.attachment.Samples;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class InspectionTest {
    private static final String WORDS = "La concia al sale resiste due stagioni";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource
    void text_is_read_by_content_whatever_the_name(ContentType type, byte[] content) throws IOException {
        Verdict verdict = inspect(content);
        assertThat(verdict.problem()).isNull();
        assertThat(verdict.type()).isEqualTo(type);
        assertThat(verdict.text().replaceAll("\\s+", " ")).contains(WORDS);
    }

    static Stream<Arguments> text_is_read_by_content_whatever_the_name() throws IOException {
        ByteArrayOutputStream sheet = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet("Prove").createRow(0).createCell(0).setCellValue(WORDS);
            workbook.write(sheet);
        }
        ByteArrayOutputStream slides = new ByteArrayOutputStream();
        try (XMLSlideShow show = new XMLSlideShow()) {
            var box = show.createSlide().createTextBox();
            box.setText(WORDS);
            show.write(slides);
        }
        return Stream.of(
                Arguments.of(ContentType.PDF, Samples.pdf(WORDS)),
                Arguments.of(ContentType.DOCX, Samples.docx(WORDS)),
                Arguments.of(ContentType.XLSX, sheet.toByteArray()),
                Arguments.of(ContentType.PPTX, slides.toByteArray()),
                Arguments.of(ContentType.ODT, Samples.odt(WORDS)),
                Arguments.of(ContentType.TXT, text(WORDS + "\nPerché è così")),
                Arguments.of(ContentType.TXT, (WORDS + " perché").getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void pictures_are_taken_without_words_and_tables_by_their_ending() throws IOException {
        assertThat(inspect(Samples.png())).isEqualTo(new Verdict(ContentType.PNG, null, ""));
        Path table = folder.resolve("table");
        Files.write(table, text("a;b\n1;2\n"));
        assertThat(new Inspection(100).of(table, true).type()).isEqualTo(ContentType.CSV);
    }

    @Test
    void a_long_document_is_read_by_its_first_part() throws IOException {
        Path file = folder.resolve("long");
        Files.write(file, Samples.docx("word ".repeat(5000)));
        assertThat(new Inspection(1000).of(file, false).text()).hasSizeBetween(900, 1000);
    }

    @ParameterizedTest
    @MethodSource
    void what_is_more_than_it_seems_is_refused_with_its_reason(AttachmentProblem problem, byte[] content)
            throws IOException {
        assertThat(inspect(content)).isEqualTo(Verdict.refused(problem));
    }

    static Stream<Arguments> what_is_more_than_it_seems_is_refused_with_its_reason() throws Exception {
        byte[] pdf = Samples.pdf(WORDS);
        byte[] archive = Samples.odt(WORDS);
        byte[] page = text("<html><script>alert(1)</script></html>");
        byte[] noise = new byte[3000];
        new Random(7).nextBytes(noise);
        return Stream.of(
                Arguments.of(AttachmentProblem.ENCRYPTED, Samples.lockedPdf(WORDS)),
                Arguments.of(AttachmentProblem.ENCRYPTED, locked(Samples.docx(WORDS))),
                Arguments.of(AttachmentProblem.ENCRYPTED, with("META-INF/manifest.xml", "<encryption-data/>")),
                Arguments.of(AttachmentProblem.ACTIVE, Samples.scriptedPdf(WORDS)),
                Arguments.of(AttachmentProblem.TWO_IN_ONE, joined(pdf, archive)),
                Arguments.of(AttachmentProblem.TWO_IN_ONE, joined(pdf, noise)),
                Arguments.of(AttachmentProblem.TWO_IN_ONE, joined(text("%PDF-1.4\n<html>\n"), pdf)),
                Arguments.of(AttachmentProblem.TWO_IN_ONE, joined(archive, pdf)),
                Arguments.of(AttachmentProblem.TWO_IN_ONE, joined(Samples.png(), archive)),
                Arguments.of(AttachmentProblem.TWO_IN_ONE, joined(Samples.png(), page)),
                Arguments.of(AttachmentProblem.TWO_IN_ONE, with("[Content_Types].xml", "<Types/>")),
                Arguments.of(AttachmentProblem.MACROS, with("Basic/Standard/Module1.xml", "Sub Main")),
                Arguments.of(
                        AttachmentProblem.MACROS, office("application/vnd.ms-word.document.macroEnabled.main+xml")),
                Arguments.of(AttachmentProblem.EXPLODES, with("big", new byte[60 << 20])),
                Arguments.of(AttachmentProblem.EXPLODES, with("nested.zip", nested(3))),
                Arguments.of(AttachmentProblem.DAMAGED, with("../outside.xml", "x")),
                Arguments.of(AttachmentProblem.DAMAGED, Arrays.copyOf(archive, archive.length / 2)),
                Arguments.of(AttachmentProblem.DAMAGED, joined(text("%PDF-1.7\n"), Arrays.copyOf(noise, 900))),
                Arguments.of(AttachmentProblem.KIND, zip(Map.of("readme.txt", text("hello")))),
                Arguments.of(AttachmentProblem.KIND, page),
                Arguments.of(AttachmentProblem.KIND, joined(new byte[] {'M', 'Z', 0, 1}, noise)));
    }

    private Verdict inspect(byte[] content) throws IOException {
        Path file = folder.resolve("file");
        Files.write(file, content);
        return new Inspection(10_000).of(file, false);
    }

    private static byte[] with(String name, String content) {
        return with(name, text(content));
    }

    private static byte[] with(String name, byte[] content) {
        Map<String, byte[]> parts = new LinkedHashMap<>(Samples.odtParts(WORDS));
        parts.put(name, content);
        return zip(parts);
    }

    private static byte[] office(String main) {
        return zip(Map.of("[Content_Types].xml", text("<Override ContentType=\"" + main + "\"/>")));
    }

    private static byte[] nested(int depth) {
        return depth == 0 ? text("x") : zip(Map.of("again.zip", nested(depth - 1)));
    }

    private static byte[] locked(byte[] document) throws Exception {
        try (POIFSFileSystem container = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var in = encryptor.getDataStream(container)) {
                in.write(document);
            }
            container.writeFilesystem(out);
            return out.toByteArray();
        }
    }
}
