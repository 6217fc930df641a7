package it.mics.bottega.identity;

import it.mics.bottega.kernel.LocalizedText;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and removes what is kept about a person, by statements with the one parameter {@code :person}. */
@Component
public class PersonalRows {
    private final JdbcClient jdbc;

    PersonalRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A record for each row; columns become fields ({@code asked_at} → {@code askedAt}), {@code x_it} and {@code x_en} one text. */
    public List<PersonalRecord> read(String kind, AccountId person, String sql) {
        return jdbc.sql(sql)
                .param("person", person.value())
                .query((row, n) -> new PersonalRecord(kind, fields(row)))
                .list();
    }

    /** Changes or removes rows; answers how many. */
    public int change(AccountId person, String sql) {
        return jdbc.sql(sql).param("person", person.value()).update();
    }

    /** How many there are. */
    public int count(AccountId person, String sql) {
        return jdbc.sql(sql)
                .param("person", person.value())
                .query(Integer.class)
                .single();
    }

    /** What stays for this reason, where there is any of it. */
    public List<KeptContent> kept(KeptContent.Reason reason, AccountId person, String countingSql) {
        int items = count(person, countingSql);
        return items == 0 ? List.of() : List.of(new KeptContent(reason, items));
    }

    /** Holds rows until the end of the transaction. */
    public void hold(AccountId person, String sql) {
        jdbc.sql(sql).param("person", person.value()).query(UUID.class).list();
    }

    private static SequencedMap<String, Object> fields(ResultSet row) throws SQLException {
        SequencedMap<String, Object> fields = new LinkedHashMap<>();
        var columns = row.getMetaData();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            String column = columns.getColumnLabel(i);
            if (column.endsWith("_en")) continue;
            Object value = column.endsWith("_it") ? text(row, column) : plain(row.getObject(i), row, i);
            String name = column.endsWith("_it") ? column.substring(0, column.length() - 3) : column;
            if (value != null) fields.put(camel(name), value);
        }
        return fields;
    }

    private static @Nullable LocalizedText text(ResultSet row, String column) throws SQLException {
        String english = column.substring(0, column.length() - 2) + "en";
        LocalizedText text = new LocalizedText(row.getString(column), row.getString(english));
        return text.isEmpty() ? null : text;
    }

    private static @Nullable Object plain(@Nullable Object value, ResultSet row, int i) throws SQLException {
        return switch (value) {
            case null -> null;
            case String text when text.isBlank() -> null;
            case java.sql.Timestamp at -> row.getObject(i, OffsetDateTime.class).toInstant();
            case java.sql.Date day -> day.toLocalDate();
            case Array array -> Arrays.asList((Object[]) array.getArray());
            default -> value;
        };
    }

    private static String camel(String column) {
        StringBuilder name = new StringBuilder();
        for (String word : column.split("_")) {
            name.append(name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return name.toString();
    }
}
