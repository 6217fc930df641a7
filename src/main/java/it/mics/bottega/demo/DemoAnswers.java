package it.mics.bottega.demo;

import it.mics.bottega.demo.material.DemoFiles;
import it.mics.bottega.demo.material.DemoIds;
import it.mics.bottega.evaluation.Outcome;
import it.mics.bottega.evaluation.ReasonCode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** What companies answered: published with the results, and one that its company has prepared. */
final class DemoAnswers {
    private static final long DAY = 86_400;
    private static final String PREPARED_TEAM = "Cucitura Zero";
    private static final String PREPARED =
            "Il guscio in un solo pezzo ci è piaciuto molto e l’idea dello sfrido che scompare è la più radicale delle tre. Oggi però"
                    + " il livello di partenza è troppo basso per una prova in albergo entro l’anno. Vi proponiamo di risentirci dopo la prima"
                    + " prova di abrasione: i nostri divani di prova restano a disposizione.";

    private final DemoTimeline timeline;
    private final DemoRows decisions = new DemoRows(
            "decision",
            "id",
            "proposal_id",
            "challenge_id",
            "outcome",
            "reason_code",
            "feedback",
            "language",
            "saved_at",
            "staged_at",
            "published_at",
            "decided_by",
            "acting_company");

    DemoAnswers(DemoTimeline timeline) {
        this.timeline = timeline;
    }

    void write(JdbcTemplate jdbc, List<DemoTeam> teams) {
        for (DemoTeam team : teams) {
            Map<String, Object> file = team.proposal();
            if (file == null) continue;
            Instant published = timeline.at(team.of().key(), "published");
            if (published != null) {
                Outcome outcome = Outcome.valueOf(DemoFiles.string(file, "outcome"));
                answer(
                        team,
                        outcome,
                        reason(outcome, DemoFiles.string(file, "reason")),
                        DemoFiles.string(file, "feedback").strip(),
                        published.minusSeconds(DAY * (2 + team.name().length() % 3)),
                        published);
            } else if (team.name().equals(PREPARED_TEAM)) {
                answer(
                        team,
                        Outcome.NOT_SELECTED,
                        ReasonCode.TRL_GAP,
                        PREPARED,
                        timeline.daysAgo(1, PREPARED_TEAM),
                        null);
            }
        }
        decisions.write(jdbc);
    }

    private void answer(
            DemoTeam team,
            Outcome outcome,
            ReasonCode reason,
            String feedback,
            Instant staged,
            @Nullable Instant published) {
        UUID author = DemoPeople.id(team.of().company());
        Object language = team.proposal() == null ? "it" : team.proposal().get("lang");
        decisions.add(
                DemoIds.of("decision", team.proposalId()),
                team.proposalId(),
                team.of().id(),
                outcome.name(),
                reason.name(),
                feedback,
                "en".equals(language) ? "en" : "it",
                utc(staged),
                utc(staged),
                utc(published),
                author,
                DemoIds.of("organisation", team.of().company()));
    }

    /** The writers' words for reasons, in the product's codes, as far as they suit the outcome. */
    static ReasonCode reason(Outcome outcome, String written) {
        ReasonCode reason = switch (written) {
            case "FITS_BEST" -> ReasonCode.BEST_FIT;
            case "PROMISING" -> outcome == Outcome.NOT_SELECTED ? ReasonCode.GOOD_BUT_SECOND : ReasonCode.STRONG_IDEA;
            case "NOT_FEASIBLE_NOW" -> ReasonCode.NOT_FEASIBLE;
            case "NOT_OUR_NEED" -> ReasonCode.NOT_OUR_NEED;
            case "TOO_EARLY" -> ReasonCode.TRL_GAP;
            case "COST" -> ReasonCode.COST_TOO_HIGH;
            default -> ReasonCode.UNCLEAR;
        };
        return reason.suits(outcome) ? reason : ReasonCode.of(outcome).getFirst();
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
