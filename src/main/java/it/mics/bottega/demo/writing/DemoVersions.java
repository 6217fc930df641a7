package it.mics.bottega.demo.writing;

import it.mics.bottega.demo.DemoPart;
import it.mics.bottega.demo.DemoRows;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.platform.OnDemo;
import it.mics.bottega.proposal.CostLine;
import it.mics.bottega.proposal.ProposalContent;
import it.mics.bottega.proposal.WorkStep;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The texts through which each proposal came to what it says: begun, shown to the company, taken up again, sent. */
@Component
@OnDemo
@Order(63)
class DemoVersions implements DemoPart {
    private final JsonMapper json;

    DemoVersions(JsonMapper json) {
        this.json = json;
    }

    @Override
    public boolean loaded(JdbcTemplate jdbc) {
        return Boolean.TRUE.equals(jdbc.queryForObject("""
                select exists (select from proposal_version v join proposal p on p.id = v.proposal_id
                    join challenge c on c.id = p.challenge_id where c.demo)""", Boolean.class));
    }

    @Override
    public void load(JdbcTemplate jdbc, Instant now) {
        DemoRows versions = new DemoRows(
                "proposal_version",
                "proposal_id",
                "n",
                "reason",
                "name",
                "sent",
                "content::jsonb",
                "written_at",
                "written_by");
        for (Text text : texts(jdbc)) {
            List<UUID> members = jdbc.queryForList(
                    "select account_id from membership where team_id = ? and status = 'ACTIVE' order by leader desc, account_id",
                    UUID.class,
                    text.team);
            if (members.isEmpty()) continue;
            ProposalContent full = text.content;
            add(versions, text, 1, "HANDED_ON", begun(full), 130, members.getFirst());
            add(versions, text, 2, "NAMED", half(full), 80, members.get(1 % members.size()));
            add(versions, text, 3, "PAUSE", unpriced(full), 31, members.get(2 % members.size()));
            if (text.sent == 1) add(versions, text, 4, "SENT", full, 0, members.getFirst());
        }
        versions.write(jdbc);
    }

    private void add(
            DemoRows rows, Text text, int n, String reason, ProposalContent content, int hoursBefore, UUID by) {
        boolean italian = content.language() == Language.IT;
        String name = reason.equals("NAMED")
                ? italian ? "Prima della telefonata con l’impresa" : "Before the call with the company"
                : "";
        rows.add(
                text.id,
                n,
                reason,
                name,
                reason.equals("SENT") ? 1 : null,
                json.writeValueAsString(content),
                text.savedAt.minus(Duration.ofHours(hoursBefore)).atOffset(ZoneOffset.UTC),
                by);
    }

    private static ProposalContent begun(ProposalContent full) {
        return with(full, firstSentences(full.summary(), 1), "", List.of(), List.of());
    }

    private static ProposalContent half(ProposalContent full) {
        return with(
                full,
                full.summary(),
                firstSentences(full.approach(), 2),
                full.plan().stream().limit(1).toList(),
                List.of());
    }

    private static ProposalContent unpriced(ProposalContent full) {
        return with(full, full.summary(), firstSentences(full.approach(), 4), full.plan(), List.of());
    }

    private static ProposalContent with(
            ProposalContent full, String summary, String approach, List<WorkStep> plan, List<CostLine> budget) {
        return new ProposalContent(
                full.title(), summary, approach, "", full.language(), full.trlNow(), full.trlTarget(), plan, budget);
    }

    private static String firstSentences(String text, int many) {
        int end = 0;
        for (int i = 0; i < many; i++) {
            int next = text.indexOf(". ", end);
            if (next < 0) return text;
            end = next + 1;
        }
        return text.substring(0, end);
    }

    private static List<Text> texts(JdbcTemplate jdbc) {
        return jdbc.query("""
                select p.* from proposal p join challenge c on c.id = p.challenge_id
                where c.demo and p.title <> '' and p.submitted_version <= 1 order by p.id""", (row, n) -> text(jdbc, row));
    }

    private static Text text(JdbcTemplate jdbc, ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        List<WorkStep> plan = jdbc.query(
                "select title, from_month, to_month, result from proposal_step where proposal_id = ? order by position",
                (step, n) -> new WorkStep(step.getString(1), step.getInt(2), step.getInt(3), step.getString(4)),
                id);
        List<CostLine> budget = jdbc.query(
                "select what, cents from proposal_cost where proposal_id = ? order by position",
                (cost, n) -> new CostLine(cost.getString(1), cost.getLong(2)),
                id);
        @Nullable Integer now = row.getObject("trl_now", Integer.class);
        @Nullable Integer target = row.getObject("trl_target", Integer.class);
        return new Text(
                id,
                row.getObject("team_id", UUID.class),
                row.getInt("submitted_version"),
                row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                new ProposalContent(
                        row.getString("title"),
                        row.getString("summary"),
                        row.getString("approach"),
                        row.getString("impact"),
                        "it".equals(row.getString("language")) ? Language.IT : Language.EN,
                        now,
                        target,
                        plan,
                        budget));
    }

    private record Text(UUID id, UUID team, int sent, Instant savedAt, ProposalContent content) {}
}
