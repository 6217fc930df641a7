package it.mics.bottega.history;

import it.mics.bottega.governance.AuditTrail;
import it.mics.bottega.governance.audit.ActFilter;
import it.mics.bottega.governance.audit.ActLink;
import it.mics.bottega.governance.audit.ActReading;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.identity.Role;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.NotFound;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** The record as a table for auditors to take along: written as it is read, so that its size does not matter. */
@Service
public class HistoryExport {
    private static final int AT_ONCE = 500;
    private static final Pattern FORMULA = Pattern.compile("^[\\s]*[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final List<String> COLUMNS = List.of(
            "place",
            "number",
            "moment",
            "actor",
            "name",
            "role",
            "action",
            "sentence",
            "kind",
            "thing",
            "codes",
            "before",
            "after",
            "hash");

    private final ActReading reading;
    private final ActNames names;
    private final ActWords words;
    private final AuditTrail audit;
    private final CurrentActor current;
    private final TransactionTemplate transaction;

    HistoryExport(
            ActReading reading,
            ActNames names,
            ActWords words,
            AuditTrail audit,
            CurrentActor current,
            TransactionTemplate transaction) {
        this.reading = reading;
        this.names = names;
        this.words = words;
        this.audit = audit;
        this.current = current;
        this.transaction = transaction;
    }

    /** Writes what the filter lets through as comma-separated values, and puts on record that it was taken along. */
    @PreAuthorize("hasRole('AUDITOR')")
    public void write(ActFilter filter, Language language, Writer out) {
        Actor actor = current.require();
        // The grants of the session may be older than those of the person.
        if (!actor.has(Role.AUDITOR)) throw new NotFound();
        transaction.executeWithoutResult(
                status -> audit.record(actor, "AUDITOR", "audit.EXPORT", "audit", UUID.randomUUID(), null));
        line(out, COLUMNS.stream());
        List<ActLink> waiting = new ArrayList<>(AT_ONCE);
        reading.each(filter, link -> {
            waiting.add(link);
            if (waiting.size() == AT_ONCE) flush(waiting, actor, language, out);
        });
        flush(waiting, actor, language, out);
    }

    private void flush(List<ActLink> waiting, Actor actor, Language language, Writer out) {
        List<Act> acts = names.of(waiting.stream().map(ActLink::act).toList(), actor);
        for (int i = 0; i < acts.size(); i++) line(out, fields(waiting.get(i), acts.get(i), language));
        waiting.clear();
    }

    private Stream<@Nullable Object> fields(ActLink link, Act act, Language language) {
        var row = act.row();
        var who = row.actor();
        return Stream.of(
                link.place(),
                row.seq(),
                row.at(),
                who == null ? "" : who.value(),
                words.who(act, language),
                row.actingAs(),
                row.action(),
                words.sentence(act, language),
                row.subjectType(),
                row.subject(),
                Objects.requireNonNullElse(row.codes(), ""),
                Objects.requireNonNullElse(link.before(), ""),
                Objects.requireNonNullElse(link.after(), ""),
                link.hash());
    }

    private static void line(Writer out, Stream<? extends @Nullable Object> fields) {
        try {
            out.write(fields.map(field -> field(String.valueOf(field))).collect(Collectors.joining(",")) + "\r\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In quotation marks; what a spreadsheet would take for a formula gets an apostrophe before it. */
    static String field(String text) {
        String safe = FORMULA.matcher(text).matches() ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
