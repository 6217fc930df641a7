package it.mics.bottega.privacy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/** Looks for texts in all that the application keeps in files, the database aside: as bytes, and in the index word by word. */
final class IndexScan {
    private static final Path DATA = Path.of("target/test-data");

    private IndexScan() {}

    /** Where any of these still stands: files whose bytes hold it, and fields of the written index that know it as a word. */
    static Set<String> placesWith(String... texts) throws IOException {
        Set<String> found = new TreeSet<>();
        List<String> wanted =
                Stream.of(texts).map(text -> text.toLowerCase(Locale.ROOT)).toList();
        for (Path file : files()) {
            try {
                String bytes =
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
                if (wanted.stream().anyMatch(bytes::contains)) found.add(file.toString());
            } catch (NoSuchFileException merged) {
                // Another generation of the index took its place a moment ago.
            }
        }
        Path root = DATA.resolve("lucene");
        String current = Files.readString(root.resolve("current")).strip();
        try (DirectoryReader reader = DirectoryReader.open(FSDirectory.open(root.resolve(current)))) {
            for (LeafReaderContext leaf : reader.leaves()) {
                for (String field : FieldInfos.getIndexedFields(reader)) {
                    Terms terms = leaf.reader().terms(field);
                    if (terms != null && holds(terms, wanted)) found.add("field " + field);
                }
            }
        }
        return found;
    }

    private static boolean holds(Terms terms, List<String> wanted) throws IOException {
        TermsEnum all = terms.iterator();
        for (BytesRef term = all.next(); term != null; term = all.next()) {
            String word = new String(term.bytes, term.offset, term.length, StandardCharsets.ISO_8859_1)
                    .toLowerCase(Locale.ROOT);
            if (wanted.stream().anyMatch(word::contains)) return true;
        }
        return false;
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(DATA)) {
            return all.filter(file -> !file.startsWith(DATA.resolve("postgres")))
                    .filter(Files::isRegularFile)
                    .toList();
        }
    }
}
