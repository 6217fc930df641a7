package it.mics.bottega.demo;

import it.mics.bottega.demo.material.DemoFiles;
import it.mics.bottega.taxonomy.ReferenceFiles;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** When each demo challenge did what, placed around the moment of loading. */
final class DemoTimeline {
    static final ZoneId ROME = ZoneId.of("Europe/Rome");
    private static final String FILE = "demo/timeline.yaml";
    private static final LocalTime NOON = LocalTime.NOON;
    private static final int OFFICE_OPENS_MINUTE = 8 * 60 + 30;
    private static final int OFFICE_MINUTES = 9 * 60;

    private final Instant now;
    private final Map<String, Map<String, Object>> entries = new LinkedHashMap<>();

    @SuppressWarnings("unchecked")
    DemoTimeline(Instant now) {
        this.now = now;
        Map<String, Object> root = (Map<String, Object>) ReferenceFiles.yaml(FILE);
        ((Map<String, Map<String, Object>>) DemoFiles.required(root, "challenges")).forEach(entries::put);
    }

    /** The keys in the order in which the challenges were first submitted. */
    List<String> keys() {
        return List.copyOf(entries.keySet());
    }

    /** The state that the timeline gives, or else the one of the challenge's own file. */
    String state(String key, String ofFile) {
        Object state = entry(key).get("state");
        return state == null ? ofFile : String.valueOf(state);
    }

    /** A deadline of the challenge: noon in Rome on that day; null where it has none. */
    @Nullable
    Instant noon(String key, String moment) {
        LocalDate day = day(key, moment);
        return day == null ? null : day.atTime(NOON).atZone(ROME).toInstant();
    }

    /** Something done in office hours of that day, at a minute of its own; never later than now. */
    @Nullable
    Instant at(String key, String moment) {
        LocalDate day = day(key, moment);
        return day == null ? null : inOfficeHours(day, key + moment);
    }

    /** Something that was done; refuses where the timeline does not say when. */
    Instant done(String key, String moment) {
        Instant at = at(key, moment);
        if (at == null) throw new IllegalStateException("No " + moment + " of " + key + " in " + FILE);
        return at;
    }

    /** A moment some days before the loading, in office hours. */
    Instant daysAgo(int days, String of) {
        return inOfficeHours(today().minusDays(days), of);
    }

    Instant now() {
        return now;
    }

    LocalDate today() {
        return now.atZone(ROME).toLocalDate();
    }

    private Instant inOfficeHours(LocalDate day, String of) {
        int minute = OFFICE_OPENS_MINUTE + Math.floorMod(of.hashCode(), OFFICE_MINUTES);
        Instant at = day.atTime(minute / 60, minute % 60).atZone(ROME).toInstant();
        return at.isAfter(now) ? now.minusSeconds(Math.floorMod(of.hashCode(), 50) * 60L + 120) : at;
    }

    private @Nullable LocalDate day(String key, String moment) {
        return entry(key).get(moment) instanceof Integer days ? today().plusDays(days) : null;
    }

    private Map<String, Object> entry(String key) {
        Map<String, Object> entry = entries.get(key);
        if (entry == null) throw new IllegalStateException("No " + key + " in " + FILE);
        return entry;
    }
}
