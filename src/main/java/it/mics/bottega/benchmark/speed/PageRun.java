package it.mics.bottega.benchmark.speed;

import static it.mics.bottega.benchmark.speed.Times.milliseconds;

import it.mics.bottega.benchmark.properties.World;
import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.matching.Match;
import it.mics.bottega.matching.Matchmaking;
import it.mics.bottega.matching.index.CandidateIndex;
import it.mics.bottega.taxonomy.Taxonomy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What one page of suggested people costs in the running product, its database included, among ten thousand profiles. */
final class PageRun {
    static final int PEOPLE = 10_000;
    private static final int WARM_UP = 300;
    private static final int PAGES = 300;
    private static final double MILLION = 1e6;

    private PageRun() {}

    static String measure(long seed, Vocabulary vocabulary) {
        try (World world = new World()) {
            SyntheticSkills skills =
                    new SyntheticSkills(world.the(Taxonomy.class).thesaurus(), seed);
            try (Connection connection = world.the(DataSource.class).getConnection()) {
                ProfileCopy.into(connection, new SyntheticPeople(seed, skills, vocabulary), PEOPLE);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            world.the(CandidateIndex.class).repair();
            List<ChallengeFacts> challenges = world.challenges();
            Matchmaking matchmaking = world.the(Matchmaking.class);
            for (int i = 0; i < WARM_UP; i++) page(world, matchmaking, challenges.get(i % challenges.size()));
            int[] servers = world
                    .the(JdbcClient.class)
                    .sql("select pid from pg_stat_activity where datname = current_database()")
                    .query(Integer.class)
                    .list()
                    .stream()
                    .mapToInt(Integer::intValue)
                    .toArray();
            Times product = new Times();
            double[] database = new double[PAGES];
            for (int i = 0; i < PAGES; i++) {
                ChallengeFacts challenge = challenges.get(i % challenges.size());
                long before = spent(servers);
                product.add(() -> page(world, matchmaking, challenge));
                product.keep();
                database[i] = (spent(servers) - before) / MILLION;
            }
            return line(product, database);
        }
    }

    private static List<Match> page(World world, Matchmaking matchmaking, ChallengeFacts challenge) {
        return world.asOffice(() -> matchmaking.peopleFor(challenge.id(), ProductPath.PAGE));
    }

    private static String line(Times product, double[] database) {
        double[] all = new double[database.length];
        for (int i = 0; i < all.length; i++) all[i] = product.cpuOf(i) + database[i];
        Arrays.sort(all);
        Arrays.sort(database);
        return "speed page n=" + PEOPLE
                + " cpu_p50_ms=" + milliseconds(all[all.length / 2])
                + " cpu_p99_ms=" + milliseconds(all[all.length * 99 / 100])
                + " product_cpu_p50_ms=" + milliseconds(product.cpu(0.5))
                + " postgres_cpu_p50_ms=" + milliseconds(database[database.length / 2])
                + " p50_ms=" + milliseconds(product.wall(0.5));
    }

    /** The processor time of the database's servers in nanoseconds, as Linux counts it; 0 where it does not say. */
    private static long spent(int[] servers) {
        long spent = 0;
        for (int server : servers) {
            try {
                String counted = Files.readString(Path.of("/proc/" + server + "/schedstat"));
                spent += Long.parseLong(counted.substring(0, counted.indexOf(' ')));
            } catch (IOException e) {
                // A server that has ended spends nothing more.
            }
        }
        return spent;
    }
}
