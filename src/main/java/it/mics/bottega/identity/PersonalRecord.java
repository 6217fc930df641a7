package it.mics.bottega.identity;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/** One thing that is kept about somebody: its kind, and its fields as plain values (texts, numbers, moments, lists). */
public record PersonalRecord(String kind, SequencedMap<String, Object> fields) {
    public PersonalRecord {
        fields = new LinkedHashMap<>(fields);
    }

    /** A record with these fields, in this order. */
    public static PersonalRecord of(String kind, Map<String, Object> fields) {
        return new PersonalRecord(kind, new LinkedHashMap<>(fields));
    }
}
