package it.mics.bottega.demo.files;

import it.mics.bottega.attachment.store.ContentStore;
import it.mics.bottega.attachment.store.Received;
import it.mics.bottega.demo.DemoPart;
import it.mics.bottega.demo.DemoRows;
import it.mics.bottega.demo.material.DemoIds;
import it.mics.bottega.platform.OnDemo;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The plan and the costs of each proposal, as files that its team might have added. */
@Component
@OnDemo
@Order(62)
class DemoAttachments implements DemoPart {
    private static final String PROPOSALS = """
            select proposal.id, proposal.title, proposal.language, proposal.saved_by, proposal.saved_at, proposal.submitted_version,
                challenge.confidentiality <> 'OPEN' as restricted
            from proposal join challenge on challenge.id = proposal.challenge_id
            where challenge.demo and proposal.title <> '' order by proposal.id""";

    private final ContentStore store;

    DemoAttachments(ContentStore store) {
        this.store = store;
    }

    @Override
    public boolean loaded(JdbcTemplate jdbc) {
        return Boolean.TRUE.equals(jdbc.queryForObject("""
                select exists (select from attachment join proposal on proposal.id = attachment.subject_id
                    join challenge on challenge.id = proposal.challenge_id where challenge.demo)""", Boolean.class));
    }

    @Override
    public void load(JdbcTemplate jdbc, Instant now) {
        DemoRows files = new DemoRows(
                "attachment",
                "id",
                "subject_kind",
                "subject_id",
                "name",
                "bytes",
                "sha256",
                "restricted",
                "state",
                "type",
                "read_at",
                "added_by",
                "added_at");
        DemoRows texts = new DemoRows("attachment_text", "attachment_id", "content");
        DemoRows sent = new DemoRows(
                "proposal_submission_file", "proposal_id", "n", "position", "attachment_id", "name", "bytes", "sha256");
        for (Written proposal : proposals(jdbc)) {
            int position = 0;
            for (DemoDocument document : documents(jdbc, proposal)) {
                Received bytes = keep(document);
                UUID id = DemoIds.of("attachment", proposal.id.toString(), document.name());
                files.add(
                        id,
                        "proposal",
                        proposal.id,
                        document.name(),
                        bytes.bytes(),
                        bytes.sha256(),
                        proposal.restricted,
                        "READY",
                        document.type().name(),
                        proposal.savedAt,
                        proposal.savedBy,
                        proposal.savedAt);
                texts.add(id, document.text());
                if (proposal.sent > 0)
                    sent.add(
                            proposal.id, proposal.sent, position++, id, document.name(), bytes.bytes(), bytes.sha256());
            }
        }
        List.of(files, texts, sent).forEach(rows -> rows.write(jdbc));
    }

    private Received keep(DemoDocument document) {
        try {
            return store.receive(new ByteArrayInputStream(document.bytes()), Long.MAX_VALUE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Written> proposals(JdbcTemplate jdbc) {
        return jdbc.query(
                PROPOSALS,
                (row, n) -> new Written(
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        "it".equals(row.getString("language")),
                        row.getObject("saved_by", UUID.class),
                        row.getObject("saved_at", OffsetDateTime.class),
                        row.getInt("submitted_version"),
                        row.getBoolean("restricted")));
    }

    /** Those parts that are written already. */
    private static List<DemoDocument> documents(JdbcTemplate jdbc, Written proposal) {
        List<String> steps = jdbc.query(
                "select title, from_month, to_month from proposal_step where proposal_id = ? order by position",
                (row, n) -> (proposal.italian ? "Mesi " : "Months ") + row.getInt(2) + "–" + row.getInt(3) + ": "
                        + row.getString(1) + ".",
                proposal.id);
        List<String> costs = jdbc.query(
                "select what, cents from proposal_cost where proposal_id = ? order by position",
                (row, n) -> row.getString(1).replace(";", ",") + ";" + row.getLong(2) / 100,
                proposal.id);
        DemoDocument plan = DemoDocument.plan(proposal.title, proposal.italian, steps);
        return costs.isEmpty() ? List.of(plan) : List.of(plan, DemoDocument.costs(proposal.italian, costs));
    }

    private record Written(
            UUID id,
            String title,
            boolean italian,
            @Nullable UUID savedBy,
            OffsetDateTime savedAt,
            int sent,
            boolean restricted) {}
}
