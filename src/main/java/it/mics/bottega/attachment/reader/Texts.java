package it.mics.bottega.attachment.reader;

import it.mics.bottega.attachment.AttachmentProblem;
import it.mics.bottega.attachment.ContentType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** The words of a document; what hangs inside it is left alone. */
final class Texts {
    private static final EmbeddedDocumentExtractor NOTHING_WITHIN = new EmbeddedDocumentExtractor() {
        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean html) {}
    };

    private Texts() {}

    static String of(ContentType type, Path file, int most) throws IOException, Refused {
        BodyContentHandler words = new BodyContentHandler(most);
        try (TikaInputStream in = TikaInputStream.get(file)) {
            parser(type).parse(in, words, new Metadata(), context());
        } catch (EncryptedDocumentException e) {
            throw new Refused(AttachmentProblem.ENCRYPTED);
        } catch (SAXException | TikaException e) {
            // A long document is found by its first part.
            if (!WriteLimitReachedException.isWriteLimitReached(e)) throw new Refused(AttachmentProblem.DAMAGED);
        }
        return words.toString().strip();
    }

    private static Parser parser(ContentType type) {
        return switch (type) {
            case PDF -> new PDFParser();
            case DOCX, XLSX, PPTX -> new OOXMLParser();
            default -> new OpenDocumentParser();
        };
    }

    private static ParseContext context() {
        ParseContext context = new ParseContext();
        context.set(EmbeddedDocumentExtractor.class, NOTHING_WITHIN);
        PDFParserConfig pdf = new PDFParserConfig();
        pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        pdf.setExtractInlineImages(false);
        context.set(PDFParserConfig.class, pdf);
        OfficeParserConfig office = new OfficeParserConfig();
        office.setUseSAXDocxExtractor(true);
        office.setUseSAXPptxExtractor(true);
        office.setExtractMacros(false);
        context.set(OfficeParserConfig.class, office);
        return context;
    }
}
