package it.mics.bottega.matching.index;

import it.mics.bottega.matching.index.text.Analysers;
import it.mics.bottega.matching.latent.ModelFile;
import it.mics.bottega.matching.latent.TextModel;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.store.ChecksumIndexInput;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;

/** Keeps the text model in a checked file beside the index that was written with it. */
final class ModelStore {
    private static final String FILE = "text.model";
    private static final String NAME = "BottegaTextModel";
    private static final int FORMAT = 2;

    private ModelStore() {}

    static void write(Directory directory, TextModel model) throws IOException {
        try (IndexOutput out = directory.createOutput(FILE, IOContext.DEFAULT)) {
            byte[] bytes = ModelFile.bytes(model);
            CodecUtil.writeHeader(out, NAME, FORMAT);
            out.writeInt(Analysers.VERSION);
            out.writeInt(bytes.length);
            out.writeBytes(bytes, bytes.length);
            CodecUtil.writeFooter(out);
        }
        directory.sync(List.of(FILE));
    }

    static TextModel read(Directory directory) throws IOException {
        try (ChecksumIndexInput in = directory.openChecksumInput(FILE)) {
            CodecUtil.checkHeader(in, NAME, FORMAT, FORMAT);
            if (in.readInt() != Analysers.VERSION) throw new IOException("The text model was learnt from other words");
            int length = in.readInt();
            if (length < 0 || length > in.length()) throw new IOException("The text model is damaged");
            byte[] bytes = new byte[length];
            in.readBytes(bytes, 0, bytes.length);
            CodecUtil.checkFooter(in);
            return ModelFile.read(bytes);
        }
    }
}
