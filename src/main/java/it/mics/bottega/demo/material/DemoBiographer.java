package it.mics.bottega.demo.material;

import it.mics.bottega.demo.material.DemoResearcher.Output;
import it.mics.bottega.directory.CareerStage;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.taxonomy.ReferenceFiles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Puts headlines, bios and titles of works together; pieces do not come again before all have come once. */
final class DemoBiographer {
    /** What a bio is made of: Opening, Method, Result, Stage, seeK, aLso of the second theme; never twice the same build in a row. */
    private static final List<String> BUILDS =
            List.of("OMR", "ORK", "SOM", "ROK", "OSL", "OMLK", "SORM", "ORL", "OMK", "SOL", "OR", "OSMK");

    private static final List<String> BEGINNERS = List.of("SO", "OSK", "OM", "SOK", "OMS", "OSL");
    private static final int COMMON_STUDIES = 8;

    private final Random random;
    private final Map<String, DemoDeck<LocalizedText>> texts = new HashMap<>();
    private final Map<String, DemoDeck<LocalizedText>> pairs = new HashMap<>();
    private final Map<String, DemoDeck<String>> titles = new HashMap<>();
    private final Map<String, Object> general;
    private final DemoDeck<String> builds;
    private final DemoDeck<String> beginners;
    private int works = 1000;

    @SuppressWarnings("unchecked")
    DemoBiographer(Random random) {
        this.random = random;
        this.general = (Map<String, Object>) ReferenceFiles.yaml("demo/phrases-general.yaml");
        this.builds = new DemoDeck<>(BUILDS, random);
        this.beginners = new DemoDeck<>(BEGINNERS, random);
    }

    LocalizedText headline(DemoTheme theme) {
        LocalizedText headline = random.nextInt(10) < 7 ? subject(theme) : twoTopics(theme);
        return new LocalizedText(capital(headline.best(Language.IT)), capital(headline.best(Language.EN)));
    }

    LocalizedText bio(DemoTheme theme, @Nullable DemoTheme second, CareerStage stage, int years, LocalizedText place) {
        String build = stage == CareerStage.PHD ? beginners.draw() : builds.draw();
        List<LocalizedText> sentences = new ArrayList<>();
        for (char piece : build.toCharArray()) {
            switch (piece) {
                case 'O' -> sentences.add(opening(theme, years, place));
                case 'M' -> sentences.add(draw(theme, "methods", theme.methods()));
                case 'R' -> sentences.add(draw(theme, "results", theme.results()));
                case 'S' -> sentences.add(stage(stage));
                case 'K' -> sentences.add(common("seeks"));
                default -> sentences.add(second == null ? common("seeks") : draw(second, "also", second.also()));
            }
        }
        return join(sentences);
    }

    LocalizedText newcomer(DemoTheme theme, LocalizedText place) {
        return join(List.of(statement(theme, 1, place), common("newcomers")));
    }

    List<Output> outputs(DemoTheme theme, @Nullable DemoTheme second, int count, int firstYear, int year) {
        List<Output> outputs = new ArrayList<>();
        for (int n = 0; n < count; n++) {
            DemoTheme about = second != null && n % 3 == 2 ? second : theme;
            int published = firstYear + random.nextInt(Math.max(1, year - firstYear + 1));
            String doi = random.nextInt(10) < 7 ? "10.5555/mics." + published + "." + works : null;
            works += 1 + random.nextInt(7);
            boolean old = year - published > 7;
            Output output = new Output(title(about), published, doi, !old || random.nextBoolean());
            if (outputs.stream().noneMatch(other -> other.title().equals(output.title()))) outputs.add(output);
        }
        outputs.sort((a, b) -> Integer.compare(b.year(), a.year()));
        return outputs;
    }

    private String title(DemoTheme theme) {
        if (random.nextInt(6) == 0)
            return titles.computeIfAbsent(theme.key(), key -> new DemoDeck<>(theme.titles(), random))
                    .draw();
        List<String> studies = DemoFiles.words(general, "studies");
        int study = random.nextInt(studies.size());
        Language language = study < COMMON_STUDIES ? Language.EN : Language.IT;
        return capital(subject(theme).best(language)) + ": " + studies.get(study);
    }

    private LocalizedText opening(DemoTheme theme, int years, LocalizedText place) {
        return random.nextInt(5) < 2 ? draw(theme, "openings", theme.openings()) : statement(theme, years, place);
    }

    private LocalizedText statement(DemoTheme theme, int years, LocalizedText place) {
        LocalizedText pattern = common("statements");
        // One year is not "years", and a young group has no history yet.
        if (years < 2) while (pattern.best(Language.EN).contains("{y}")) pattern = common("statements");
        LocalizedText subject = subject(theme);
        return new LocalizedText(
                filled(pattern, Language.IT, subject, years, place),
                filled(pattern, Language.EN, subject, years, place));
    }

    private static String filled(
            LocalizedText pattern, Language language, LocalizedText subject, int years, LocalizedText place) {
        return pattern.best(language)
                .replace("{t} {u}", subject.best(language))
                .replace("{y}", String.valueOf(years))
                .replace("{p}", place.best(language));
    }

    /** A topic and what it is for. */
    private LocalizedText subject(DemoTheme theme) {
        return pairs.computeIfAbsent(theme.key(), key -> new DemoDeck<>(combined(theme), random))
                .draw();
    }

    private static List<LocalizedText> combined(DemoTheme theme) {
        List<LocalizedText> all = new ArrayList<>();
        for (LocalizedText topic : theme.topics()) {
            for (LocalizedText use : theme.uses()) all.add(join(List.of(topic, use)));
        }
        return all;
    }

    private LocalizedText twoTopics(DemoTheme theme) {
        LocalizedText first = draw(theme, "first", theme.topics());
        LocalizedText other = draw(theme, "first", theme.topics());
        if (first.equals(other)) return subject(theme);
        String then = other.best(Language.IT);
        return new LocalizedText(
                first.best(Language.IT) + (then.startsWith("e") ? " ed " : " e ") + then,
                first.best(Language.EN) + " and " + other.best(Language.EN));
    }

    @SuppressWarnings("unchecked")
    private LocalizedText stage(CareerStage stage) {
        Map<String, Object> stages = (Map<String, Object>) DemoFiles.required(general, "stages");
        return texts.computeIfAbsent(stage.name(), key -> new DemoDeck<>(DemoTheme.pairs(stages, key), random))
                .draw();
    }

    private LocalizedText common(String list) {
        return texts.computeIfAbsent(list, key -> new DemoDeck<>(DemoTheme.pairs(general, key), random))
                .draw();
    }

    private LocalizedText draw(DemoTheme theme, String list, List<LocalizedText> cards) {
        return texts.computeIfAbsent(theme.key() + "/" + list, key -> new DemoDeck<>(cards, random))
                .draw();
    }

    private static LocalizedText join(List<LocalizedText> texts) {
        return new LocalizedText(
                String.join(
                        " ", texts.stream().map(text -> text.best(Language.IT)).toList()),
                String.join(
                        " ", texts.stream().map(text -> text.best(Language.EN)).toList()));
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ITALIAN) + text.substring(1);
    }
}
