package it.mics.bottega.benchmark.speed;

import it.mics.bottega.directory.DeclaredSkill;
import it.mics.bottega.directory.ProfileOutput;
import it.mics.bottega.directory.ResearcherProfile;
import it.mics.bottega.kernel.TrlRange;
import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Writes invented profiles into the tables of the running product. */
final class ProfileCopy {
    private static final String NOTHING = "\\N";

    private final Map<String, StringBuilder> rows = new LinkedHashMap<>();

    private ProfileCopy() {}

    static void into(Connection connection, SyntheticPeople people, int number) throws SQLException {
        ProfileCopy copy = new ProfileCopy();
        for (int i = 0; i < number; i++) copy.add(people.profile(SyntheticPeople.id(i)));
        var copies = connection.unwrap(PGConnection.class).getCopyAPI();
        for (Map.Entry<String, StringBuilder> table : copy.rows.entrySet()) {
            try {
                copies.copyIn(
                        "copy " + table.getKey() + " from stdin",
                        new StringReader(table.getValue().toString()));
            } catch (IOException e) {
                throw new SQLException(e);
            }
        }
        try (var statement = connection.createStatement()) {
            statement.execute("analyze");
        }
    }

    private void add(ResearcherProfile person) {
        UUID id = person.account().value();
        TrlRange trl = person.usualTrl();
        row("account (id, display_name, created_at)", id, person.name(), person.updatedAt());
        row(
                "researcher_profile (account_id, headline_it, headline_en, bio_it, bio_en, stage, career_start, visibility,"
                        + " open_to_teams, capacity, available_from, available_percent, trl_from, trl_to, updated_at)",
                id,
                person.headline().it(),
                person.headline().en(),
                person.bio().it(),
                person.bio().en(),
                person.stage(),
                person.careerStart(),
                person.visibility(),
                person.openToTeams(),
                person.capacity(),
                person.availableFrom(),
                person.availablePercent(),
                trl == null ? null : trl.from(),
                trl == null ? null : trl.to(),
                person.updatedAt());
        for (DeclaredSkill held : person.skills())
            row(
                    "profile_skill (account_id, skill, level, interest, last_used_year)",
                    id,
                    held.skill().value(),
                    held.level(),
                    held.interest(),
                    held.lastUsedYear());
        for (int spoke : person.spokes()) row("profile_spoke (account_id, spoke)", id, spoke);
        person.sectors()
                .forEach((sector, proven) -> row("profile_sector (account_id, sector, evidence)", id, sector, proven));
        for (ProfileOutput output : person.outputs())
            row(
                    "profile_output (id, account_id, title, year, use_for_matching)",
                    UUID.randomUUID(),
                    id,
                    output.title(),
                    output.year(),
                    true);
    }

    private void row(String table, @Nullable Object... values) {
        StringBuilder row = rows.computeIfAbsent(table, key -> new StringBuilder());
        for (int i = 0; i < values.length; i++)
            row.append(i == 0 ? "" : "\t").append(values[i] == null ? NOTHING : values[i]);
        row.append('\n');
    }
}
