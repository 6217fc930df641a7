package it.mics.bottega.matching.index.files;

import it.mics.bottega.kernel.Language;
import it.mics.bottega.matching.index.text.Analysers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens the folder of the index of files; what is damaged or was written with other words begins anew, and the next check fills it. */
final class FileIndexFolder {
    private static final Logger log = LoggerFactory.getLogger(FileIndexFolder.class);
    private static final String FINGERPRINT = "bottega.files";

    /** Changes whenever a document would look different. */
    private static final String WRITTEN_WITH = "1 " + Analysers.VERSION;

    private static final Analyzer ANALYSER = new DelegatingAnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
        @Override
        protected Analyzer getWrappedAnalyzer(String field) {
            return Analysers.of(field.endsWith("_it") ? Language.IT : Language.EN);
        }
    };

    private FileIndexFolder() {}

    static IndexWriter open(Path folder) throws IOException {
        Files.createDirectories(folder);
        Directory directory = FSDirectory.open(folder);
        if (!isUsable(directory)) for (String file : directory.listAll()) Files.deleteIfExists(folder.resolve(file));
        // What was deleted leaves the files at once: removed texts must not linger, nor their statistics.
        TieredMergePolicy merges = new TieredMergePolicy();
        merges.setForceMergeDeletesPctAllowed(0);
        return new IndexWriter(
                directory,
                new IndexWriterConfig(ANALYSER)
                        .setOpenMode(OpenMode.CREATE_OR_APPEND)
                        .setMergePolicy(merges));
    }

    static void keep(IndexWriter writer) throws IOException {
        writer.forceMergeDeletes();
        writer.setLiveCommitData(Map.of(FINGERPRINT, WRITTEN_WITH).entrySet());
        writer.commit();
    }

    private static boolean isUsable(Directory directory) {
        try {
            if (!DirectoryReader.indexExists(directory)) return false;
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                for (LeafReaderContext leaf : reader.leaves()) leaf.reader().checkIntegrity();
                return WRITTEN_WITH.equals(reader.getIndexCommit().getUserData().get(FINGERPRINT));
            }
        } catch (IOException | RuntimeException e) {
            log.warn("The index of files cannot be used and begins anew: {}", e.getMessage());
            return false;
        }
    }
}
