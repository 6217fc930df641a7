package it.mics.bottega.history.ui;

import com.vaadin.flow.router.QueryParameters;
import it.mics.bottega.governance.audit.ActFilter;
import it.mics.bottega.governance.audit.ActPlace;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.uikit.Dates;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the address of the page says: whom, which action, what about, which period, and from where on; what it says wrongly is left out. */
record HistoryQuery(
        @Nullable UUID who,
        @Nullable String action,
        @Nullable String kind,
        @Nullable UUID thing,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable ActPlace before) {
    static final String PATH = "who-did-what";
    static final HistoryQuery ALL = new HistoryQuery(null, null, null, null, null, null, null);

    static HistoryQuery of(QueryParameters address) {
        return new HistoryQuery(
                read(address, "who", UUID::fromString),
                read(address, "action", HistoryQuery::word),
                read(address, "about", HistoryQuery::word),
                read(address, "thing", UUID::fromString),
                read(address, "from", LocalDate::parse),
                read(address, "until", LocalDate::parse),
                read(address, "before", HistoryQuery::place));
    }

    /** Everything about one thing. */
    static HistoryQuery about(String kind, UUID thing) {
        return new HistoryQuery(null, null, kind, thing, null, null, null);
    }

    ActFilter filter() {
        return new ActFilter(
                who == null ? null : new AccountId(who),
                action,
                kind,
                thing,
                from == null ? null : from.atStartOfDay(Dates.ROME).toInstant(),
                until == null
                        ? null
                        : until.plusDays(1).atStartOfDay(Dates.ROME).toInstant());
    }

    boolean isEmpty() {
        return equals(ALL);
    }

    HistoryQuery from(@Nullable ActPlace place) {
        return new HistoryQuery(who, action, kind, thing, from, until, place);
    }

    /** The address of the page that shows this. */
    String address() {
        StringJoiner query = new StringJoiner("&", PATH + "?", "").setEmptyValue(PATH);
        add(query, "who", who);
        add(query, "action", action);
        add(query, "about", kind);
        add(query, "thing", thing);
        add(query, "from", from);
        add(query, "until", until);
        add(query, "before", before == null ? null : before.at() + "_" + before.seq());
        return query.toString();
    }

    /** What follows the question mark. */
    QueryParameters parameters() {
        String address = address();
        return QueryParameters.fromString(address.substring(Math.min(address.length(), PATH.length() + 1)));
    }

    private static void add(StringJoiner query, String name, @Nullable Object value) {
        if (value != null) query.add(name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
    }

    private static String word(String text) {
        if (!text.matches("[A-Za-z_.]{1,60}")) throw new IllegalArgumentException(text);
        return text;
    }

    private static ActPlace place(String text) {
        int split = text.lastIndexOf('_');
        return new ActPlace(Instant.parse(text.substring(0, split)), Long.parseLong(text.substring(split + 1)));
    }

    private static <T> @Nullable T read(QueryParameters address, String name, Function<String, T> reading) {
        Optional<String> text = address.getSingleParameter(name).filter(value -> !value.isBlank());
        try {
            return text.map(reading).orElse(null);
        } catch (RuntimeException e) {
            return null;
        }
    }
}
