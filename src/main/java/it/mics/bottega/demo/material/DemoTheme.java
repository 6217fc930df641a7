package it.mics.bottega.demo.material;

import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.taxonomy.ReferenceFiles;
import it.mics.bottega.taxonomy.Sector;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A field of work: its skills and the pieces from which its people's headlines, bios and titles are put together. */
record DemoTheme(
        String key,
        int spoke,
        List<Sector> sectors,
        List<Integer> core,
        List<Integer> near,
        List<LocalizedText> topics,
        List<LocalizedText> uses,
        List<LocalizedText> openings,
        List<LocalizedText> methods,
        List<LocalizedText> results,
        List<LocalizedText> also,
        List<String> titles) {

    private static final int SPOKES = 8;

    static List<DemoTheme> all() {
        List<DemoTheme> themes = new ArrayList<>();
        for (int spoke = 1; spoke <= SPOKES; spoke++) {
            ReferenceFiles.records("demo/phrases-" + spoke + ".yaml", "themes")
                    .forEach(entry -> themes.add(read(entry)));
        }
        return themes;
    }

    /** Lines of the form "Italian | English". */
    static List<LocalizedText> pairs(Map<String, Object> entry, String field) {
        return DemoFiles.words(entry, field).stream().map(DemoTheme::pair).toList();
    }

    private static LocalizedText pair(String line) {
        String[] sides = line.split(" \\| ", -1);
        if (sides.length != 2) throw new IllegalStateException("Not two languages: " + line);
        return new LocalizedText(sides[0].strip(), sides[1].strip());
    }

    private static DemoTheme read(Map<String, Object> entry) {
        return new DemoTheme(
                DemoFiles.string(entry, "key"),
                DemoFiles.number(entry, "spoke"),
                DemoFiles.words(entry, "sectors").stream().map(Sector::valueOf).toList(),
                DemoFiles.words(entry, "core").stream().map(Integer::valueOf).toList(),
                DemoFiles.words(entry, "near").stream().map(Integer::valueOf).toList(),
                pairs(entry, "topics"),
                pairs(entry, "uses"),
                pairs(entry, "openings"),
                pairs(entry, "methods"),
                pairs(entry, "results"),
                pairs(entry, "also"),
                DemoFiles.words(entry, "titles"));
    }
}
