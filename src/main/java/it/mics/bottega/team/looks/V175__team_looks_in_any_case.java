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

/** Works the looks of all names out anew, now that they are the same in capital and in small letters. */
@Component
class V175__team_looks_in_any_case extends BaseJavaMigration {
    @Override
    public void migrate(Context context) throws SQLException {
        Connection database = context.getConnection();
        try (Statement statement = database.createStatement()) {
            statement.execute("update team set name_look = null");
            fill(database);
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
