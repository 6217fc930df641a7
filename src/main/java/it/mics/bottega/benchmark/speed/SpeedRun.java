package it.mics.bottega.benchmark.speed;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.matching.index.LuceneIndex;
import it.mics.bottega.matching.index.Sought;
import it.mics.bottega.platform.DataDirectory;
import it.mics.bottega.platform.EmbeddedPostgres;
import it.mics.bottega.taxonomy.Sector;
import it.mics.bottega.taxonomy.SkillId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Measures each size in turn: the product's path and PostgreSQL alternate, so that a busy machine slows both. */
public final class SpeedRun {
    private static final long SEED = 20_260_115;
    private static final int WORDS = 3_000;
    private static final int TELLING = 25;
    private static final int WARM_UP = 1_500;
    private static final int LARGE = 300_000;
    private static final long MEGABYTE = 1L << 20;

    private final Consumer<String> print;
    private final SyntheticSkills skills = new SyntheticSkills(SEED);
    private final Vocabulary vocabulary = new Vocabulary(WORDS, SEED);
    private final SyntheticPeople people = new SyntheticPeople(SEED, skills, vocabulary);
    private final SyntheticChallenges challenges = new SyntheticChallenges(SEED, skills, vocabulary);

    /** Prints its lines here. */
    public SpeedRun(Consumer<String> print) {
        this.print = print;
    }

    /** Measures among so many people each. */
    public void of(List<Integer> sizes) {
        Map<Integer, Double> typical = new TreeMap<>();
        for (int size : sizes) {
            Path directory = null;
            try {
                directory = Files.createTempDirectory("bottega-speed");
                typical.put(size, measure(size, directory));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } finally {
                if (directory != null) remove(directory);
            }
        }
        if (typical.size() > 1) print.accept(growth(typical));
        if (sizes.contains(PageRun.PEOPLE)) print.accept(PageRun.measure(SEED, vocabulary));
    }

    private double measure(int size, Path directory) throws IOException, SQLException, InterruptedException {
        long started = System.nanoTime();
        try (LuceneIndex index =
                new LuceneIndex(directory.resolve("lucene"), new SyntheticSource(people, size), skills.thesaurus())) {
            index.rebuild();
            double seconds = (System.nanoTime() - started) / 1e9;
            ProductPath product = new ProductPath(index, people, skills.thesaurus());
            Times warm = new Times();
            for (int i = 0; i < WARM_UP; i++) product.best(challenges.get(-1 - i), true, warm, new Times());
            try (DataDirectory data = new DataDirectory(directory.resolve("data"));
                    EmbeddedPostgres postgres = new EmbeddedPostgres(data);
                    PostgresPath other =
                            new PostgresPath(postgres.url(), postgres.password(), people, size, size <= LARGE)) {
                Figures figures = alternate(size, product, other);
                print.accept(figures.line(size, megabytes(directory.resolve("lucene")), seconds));
                return figures.product().cpu(0.5);
            }
        }
    }

    private Figures alternate(int size, ProductPath product, PostgresPath postgres) {
        Figures figures = new Figures();
        boolean texts = size <= LARGE;
        int rounds = texts ? 40 : 20;
        int words = size <= 20_000 ? rounds : 12;
        int challenge = 0;
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < 25; i++)
                product.best(challenges.get(challenge++), true, figures.product(), figures.candidates());
            for (int i = 0; i < 5; i++)
                product.best(challenges.get(challenge++), false, figures.unfiltered(), new Times());
            for (int i = 0; i < 3; i++) {
                ChallengeFacts asked = challenges.get(challenge++);
                Sought sought = product.sought(asked, true);
                Sector sector = asked.sectors().iterator().next();
                figures.skills().add(() -> postgres.bySkills(widened(sought), asked.primarySpoke(), sector));
                if (round > 0 || i > 0) figures.skills().keep();
            }
            if (!texts || round >= words) continue;
            ChallengeFacts asked = challenges.get(challenge++);
            Sought sought = product.sought(asked, true);
            List<String> rarest = vocabulary.rarest(
                    sought.text().it() == null
                            ? String.valueOf(sought.text().en())
                            : sought.text().it(),
                    TELLING);
            Sector sector = asked.sectors().iterator().next();
            figures.words().add(() -> postgres.bySkillsAndWords(widened(sought), asked.primarySpoke(), sector, rarest));
            figures.words().keep();
        }
        return figures;
    }

    /** What the index worked out beforehand PostgreSQL is told: each skill with its related ones, in points per level. */
    private Map<SkillId, Double> widened(Sought sought) {
        Map<SkillId, Double> points = new HashMap<>();
        for (Sought.Skill asked : sought.skills())
            skills.thesaurus()
                    .neighbourhood(asked.skill())
                    .forEach((skill, nearness) ->
                            points.merge(skill, asked.points() / asked.level() * nearness, Math::max));
        return points;
    }

    private static String growth(Map<Integer, Double> typical) {
        // The slope of a straight line through the logarithms.
        double n = typical.size();
        double x = 0;
        double y = 0;
        double xx = 0;
        double xy = 0;
        for (Map.Entry<Integer, Double> entry : typical.entrySet()) {
            double size = Math.log(entry.getKey());
            double time = Math.log(entry.getValue());
            x += size;
            y += time;
            xx += size * size;
            xy += size * time;
        }
        return String.format(Locale.ROOT, "speed growth exponent=%.3f", (n * xy - x * y) / (n * xx - x * x));
    }

    private static long megabytes(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                            .mapToLong(file -> file.toFile().length())
                            .sum()
                    / MEGABYTE;
        }
    }

    private static void remove(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
        } catch (IOException e) {
            // What stays behind lies among temporary files.
        }
    }
}
