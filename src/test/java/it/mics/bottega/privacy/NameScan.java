package it.mics.bottega.privacy;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks for a text in every row of every table, whatever the type of its columns. */
final class NameScan {
    private NameScan() {}

    /** The tables in which a row holds this text anywhere, in any case. */
    static List<String> tablesWith(JdbcClient jdbc, String text) {
        List<String> found = new ArrayList<>();
        for (String table : jdbc.sql("select table_name from information_schema.tables where table_schema = 'public'"
                        + " and table_type = 'BASE TABLE' order by table_name")
                .query(String.class)
                .list()) {
            int rows = jdbc.sql("select count(*) from \"" + table
                            + "\" t where position(lower(:text) in lower(t::text)) > 0")
                    .param("text", text)
                    .query(Integer.class)
                    .single();
            if (rows > 0) found.add(table);
        }
        return found;
    }
}
