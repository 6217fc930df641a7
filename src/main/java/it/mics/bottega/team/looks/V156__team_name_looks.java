package it.mics.bottega.team.looks;

import it.mics.bottega.kernel.LookAlikes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.stereotype.Component;

/** Keeps beside the name of each team what it looks like, once for each challenge; the database cannot work it out itself. */
@Component
class V156__team_name_looks extends BaseJavaMigration {
    @Override
    public void migrate(Context context) throws SQLException {
        Connection database = context.getConnection();
        try (Statement statement = database.createStatement()) {
            statement.execute("alter table team add column name_look text");
            fill(database);
            statement.execute("create unique index team_look_once on team (challenge_id, name_look)"
                    + " where status <> 'DISBANDED'");
        }
    }

    /** Of teams that look alike already, the one that was there first has the look, and the others keep their names. */
    private static void fill(Connection database) throws SQLException {
        Set<String> taken = new HashSet<>();
        try (Statement read = database.createStatement();
                ResultSet teams = read.executeQuery("select id, challenge_id, name from team"
                        + " where status <> 'DISBANDED' order by founded_at, id");
                PreparedStatement write = database.prepareStatement("update team set name_look = ? where id = ?")) {
            while (teams.next()) {
                String look = LookAlikes.shape(teams.getString("name"));
                if (!taken.add(teams.getString("challenge_id") + look)) continue;
                write.setString(1, look);
                write.setObject(2, teams.getObject("id", UUID.class));
                write.executeUpdate();
            }
        }
    }
}
