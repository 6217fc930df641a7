package it.mics.bottega.benchmark.speed;

import it.mics.bottega.directory.DeclaredSkill;
import it.mics.bottega.directory.ProfileOutput;
import it.mics.bottega.directory.ResearcherProfile;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.taxonomy.Sector;
import it.mics.bottega.taxonomy.SkillId;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.postgresql.PGConnection;

/**
 * The same work in PostgreSQL: the twenty best by weighted skills (the widened ones, as the index gets them) within a spoke and a sector, from
 * one covering index that leads with what is filtered; and with the challenge's rarest words by ts_rank from a GIN index besides.
 */
final class PostgresPath implements AutoCloseable {
    private static final int BATCH = 2000;
    private static final String BY_SKILLS = """
            select h.person, sum(h.level * w.points) as reached
            from unnest(?::int[], ?::real[]) as w (skill, points)
            join holder h on h.spoke = ? and h.sector = ? and h.skill = w.skill
            group by h.person""";

    private final Connection connection;

    PostgresPath(String url, String password, SyntheticPeople people, int size, boolean texts) throws SQLException {
        connection = DriverManager.getConnection(url, "postgres", password);
        run("drop table if exists holder, words");
        run("create unlogged table holder (spoke smallint, sector smallint, skill int, person int, level smallint)");
        run("create unlogged table words (person int, spokes int[], sectors int[], text tsvector)");
        fill(people, size, texts);
        run("set maintenance_work_mem = '256MB'");
        run("create index on holder (spoke, sector, skill) include (person, level)");
        if (texts) run("create index on words using gin (text)");
        run("vacuum analyze holder");
        run("vacuum analyze words");
        // Compiling a plan costs more than these plans take.
        run("set jit = off");
        run("set work_mem = '64MB'");
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void fill(SyntheticPeople people, int size, boolean texts) throws SQLException {
        var copies = connection.unwrap(PGConnection.class).getCopyAPI();
        StringBuilder holders = new StringBuilder();
        StringBuilder words = new StringBuilder();
        try {
            for (int i = 0; i < size; i++) {
                ResearcherProfile person = people.profile(SyntheticPeople.id(i));
                // Whoever is not open to teams is no candidate.
                if (person.openToTeams()) add(i, person, holders, words, texts);
                if ((i + 1) % BATCH == 0 || i + 1 == size) {
                    copies.copyIn("copy holder from stdin", new StringReader(holders.toString()));
                    holders.setLength(0);
                    if (texts) copies.copyIn("copy words from stdin", new StringReader(words.toString()));
                    words.setLength(0);
                }
            }
        } catch (java.io.IOException e) {
            throw new SQLException(e);
        }
    }

    private static void add(
            int number, ResearcherProfile person, StringBuilder holders, StringBuilder words, boolean texts) {
        for (int spoke : person.spokes()) {
            for (Sector sector : person.sectors().keySet()) {
                for (DeclaredSkill held : person.skills())
                    holders.append(spoke + "\t" + sector.ordinal() + "\t"
                            + held.skill().value() + "\t" + number + "\t" + held.level() + "\n");
            }
        }
        if (!texts) return;
        StringBuilder text =
                new StringBuilder(words(person.headline())).append(' ').append(words(person.bio()));
        for (ProfileOutput output : person.outputs()) text.append(' ').append(output.title());
        words.append(number)
                .append("\t{")
                .append(String.join(
                        ",", person.spokes().stream().map(String::valueOf).toList()))
                .append("}\t{")
                .append(String.join(
                        ",",
                        person.sectors().keySet().stream()
                                .map(sector -> String.valueOf(sector.ordinal()))
                                .toList()))
                .append("}\t");
        // Only letters and spaces, so each word is its own lexeme.
        int at = 1;
        for (String word : text.toString().split("[^a-z]+")) {
            if (!word.isEmpty()) words.append(word).append(':').append(at++).append(' ');
        }
        words.append('\n');
    }

    private static String words(LocalizedText text) {
        return text.it() == null ? String.valueOf(text.en()) : text.it();
    }

    List<Integer> bySkills(Map<SkillId, Double> points, int spoke, Sector sector) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement(BY_SKILLS + " order by reached desc, person limit " + ProductPath.PAGE)) {
            skills(statement, points, spoke, sector);
            return people(statement);
        }
    }

    List<Integer> bySkillsAndWords(Map<SkillId, Double> points, int spoke, Sector sector, List<String> rarest)
            throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("with s as (" + BY_SKILLS + """
                ), t as (
                    select person, 15 * ts_rank(text, query) as reached from words, to_tsquery('simple', ?) query
                    where text @@ query and spokes @> array[?::int] and sectors @> array[?::int])
                select person, coalesce(s.reached, 0) + coalesce(t.reached, 0) as reached
                from s full join t using (person) order by reached desc, person limit\s""" + ProductPath.PAGE)) {
            skills(statement, points, spoke, sector);
            statement.setString(5, String.join(" | ", rarest));
            statement.setInt(6, spoke);
            statement.setInt(7, sector.ordinal());
            return people(statement);
        }
    }

    private void skills(PreparedStatement statement, Map<SkillId, Double> points, int spoke, Sector sector)
            throws SQLException {
        List<Map.Entry<SkillId, Double>> entries = List.copyOf(points.entrySet());
        statement.setArray(
                1,
                connection.createArrayOf(
                        "int4",
                        entries.stream().map(entry -> entry.getKey().value()).toArray()));
        statement.setArray(
                2,
                connection.createArrayOf(
                        "float4", entries.stream().map(Map.Entry::getValue).toArray()));
        statement.setInt(3, spoke);
        statement.setInt(4, sector.ordinal());
    }

    private static List<Integer> people(PreparedStatement statement) throws SQLException {
        List<Integer> people = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) people.add(rows.getInt(1));
        }
        return people;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
