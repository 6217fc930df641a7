package it.mics.bottega.vocabulary.importing;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** A file to import: the name that it had, and where it lies now. */
public record ImportFile(String name, Path content) {
    /** What all these files say together. */
    static List<ImportedConcept> read(List<ImportFile> files) {
        ConceptCollector all = new ConceptCollector();
        for (ImportFile file : files) file.into(all);
        return all.concepts();
    }

    /** How many concepts this file names; refuses what cannot be read. */
    public int count() {
        ConceptCollector alone = new ConceptCollector();
        into(alone);
        return alone.concepts().size();
    }

    private void into(ConceptCollector all) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(content))) {
            if (name.toLowerCase(Locale.ROOT).endsWith(".csv"))
                EscoTable.read(name, new InputStreamReader(in, StandardCharsets.UTF_8), all);
            else if (SkosFile.is(name)) SkosFile.read(name, in, all);
            else throw new UnreadableFile("vocabulary.import.bad.format", name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
