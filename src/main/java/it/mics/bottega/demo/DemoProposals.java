package it.mics.bottega.demo;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengeStatus;
import it.mics.bottega.demo.material.DemoFiles;
import it.mics.bottega.directory.ResearcherProfile;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.platform.OnDemo;
import it.mics.bottega.proposal.CostLine;
import it.mics.bottega.proposal.Manifest;
import it.mics.bottega.proposal.ProposalContent;
import it.mics.bottega.proposal.ProposalId;
import it.mics.bottega.proposal.Requirement;
import it.mics.bottega.proposal.RosterEntry;
import it.mics.bottega.proposal.WorkStep;
import it.mics.bottega.taxonomy.Taxonomy;
import it.mics.bottega.team.TeamId;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The proposals of the challenges' files: sent ones with their fingerprint, some still being written. */
@Component
@OnDemo
@Order(60)
class DemoProposals implements DemoPart {
    private static final long CENTS = 100;

    private final DemoTeams teams;
    private final Taxonomy taxonomy;
    private final JsonMapper json;

    DemoProposals(DemoTeams teams, Taxonomy taxonomy, JsonMapper json) {
        this.teams = teams;
        this.taxonomy = taxonomy;
        this.json = json;
    }

    @Override
    public void load(JdbcTemplate jdbc, Instant now) {
        DemoRows proposals = new DemoRows(
                "proposal",
                "id",
                "team_id",
                "challenge_id",
                "status",
                "title",
                "summary",
                "approach",
                "impact",
                "language",
                "trl_now",
                "trl_target",
                "submitted_version",
                "submitted_at",
                "created_at",
                "saved_at",
                "saved_by");
        DemoRows steps =
                new DemoRows("proposal_step", "proposal_id", "position", "title", "from_month", "to_month", "result");
        DemoRows costs = new DemoRows("proposal_cost", "proposal_id", "position", "what", "cents");
        DemoRows sent = new DemoRows(
                "proposal_submission", "proposal_id", "n", "content::jsonb", "sha256", "submitted_at", "submitted_by");
        DemoRows rounds = new DemoRows("proposal_round", "proposal_id", "round", "n", "sha256", "asked_at", "asked_by");
        DemoRows confirmed = new DemoRows("proposal_confirmation", "proposal_id", "round", "account_id", "at");
        for (DemoTeam team : teams.all()) {
            if (team.proposal() == null) continue;
            ProposalContent content = content(team);
            Instant submitted = team.submitted();
            Instant saved = submitted == null
                    ? now.minus(Duration.ofHours(5 + team.name().length()))
                    : submitted;
            var leader = team.members().getFirst().account().value();
            proposals.add(
                    team.proposalId(),
                    team.id(),
                    team.of().id(),
                    status(team),
                    content.title(),
                    content.summary(),
                    content.approach(),
                    content.impact(),
                    content.language().code(),
                    content.trlNow(),
                    content.trlTarget(),
                    submitted == null ? 0 : 1,
                    utc(submitted),
                    utc(team.founded().plusSeconds(7200)),
                    utc(saved),
                    leader);
            int position = 0;
            for (WorkStep step : content.plan()) {
                steps.add(team.proposalId(), position++, step.title(), step.fromMonth(), step.toMonth(), step.result());
            }
            position = 0;
            for (CostLine cost : content.budget()) costs.add(team.proposalId(), position++, cost.what(), cost.cents());
            if (submitted != null) {
                Manifest manifest = manifest(team, content);
                rounds.add(team.proposalId(), 1, 1, manifest.sha256(), utc(submitted.minusSeconds(7200)), leader);
                int after = 0;
                for (ResearcherProfile member : team.members()) {
                    Instant read = submitted.minusSeconds(7200 - 900L * after++);
                    confirmed.add(team.proposalId(), 1, member.account().value(), utc(read));
                }
                sent.add(
                        team.proposalId(),
                        1,
                        json.writeValueAsString(manifest),
                        manifest.sha256(),
                        utc(submitted),
                        leader);
            }
        }
        List.of(proposals, steps, costs, rounds, confirmed, sent).forEach(rows -> rows.write(jdbc));
        jdbc.update("""
                update proposal_round r set ended = 'SENT', ended_at = s.submitted_at, ended_by = s.submitted_by
                from proposal_submission s where s.proposal_id = r.proposal_id and s.n = r.n and s.sha256 = r.sha256 and r.ended is null""");
        new DemoAnswers(new DemoTimeline(now)).write(jdbc, teams.all());
    }

    private static String status(DemoTeam team) {
        if (team.submitted() == null) return "DRAFT";
        ChallengeStatus challenge = team.of().status();
        boolean decided = challenge == ChallengeStatus.PUBLISHED_RESULTS
                || challenge == ChallengeStatus.FOLLOW_UP
                || challenge == ChallengeStatus.ARCHIVED;
        return decided ? "DECIDED" : "SUBMITTED";
    }

    private Manifest manifest(DemoTeam team, ProposalContent content) {
        List<RosterEntry> roster = new ArrayList<>();
        for (ResearcherProfile member : team.members()) {
            roster.add(new RosterEntry(
                    member.account(),
                    member.organisation(),
                    DemoRosters.roleTitle(team, member, taxonomy),
                    member.equals(team.members().getFirst())));
        }
        return new Manifest(
                new ProposalId(team.proposalId()),
                new ChallengeId(team.of().id()),
                new TeamId(team.id()),
                team.name(),
                1,
                content,
                roster,
                List.of(Requirement.values()),
                List.of());
    }

    /** What the file says; who is only half through has neither plan nor budget. */
    private static ProposalContent content(DemoTeam team) {
        Map<String, Object> file = Objects.requireNonNull(team.proposal());
        boolean partly = Boolean.TRUE.equals(team.story().get("partly"))
                || (team.submitted() == null && team.name().length() % 2 == 0);
        List<String> trl = DemoFiles.words(file, "trl");
        List<WorkStep> plan = new ArrayList<>();
        int month = 1;
        for (Map<String, Object> step : DemoFiles.children(file, "plan")) {
            int months = DemoFiles.number(step, "months");
            plan.add(new WorkStep(DemoFiles.string(step, "title"), month, month + months - 1, ""));
            month += months;
        }
        List<CostLine> budget = DemoFiles.children(file, "budget").stream()
                .map(line -> new CostLine(DemoFiles.string(line, "label"), DemoFiles.number(line, "eur") * CENTS))
                .toList();
        return new ProposalContent(
                DemoFiles.string(file, "title"),
                DemoFiles.string(file, "summary").strip(),
                DemoFiles.string(file, "approach").strip(),
                partly ? "" : DemoFiles.string(file, "impact").strip(),
                "en".equals(file.get("lang")) ? Language.EN : Language.IT,
                Integer.valueOf(trl.getFirst()),
                Integer.valueOf(trl.getLast()),
                partly ? List.of(plan.getFirst()) : plan,
                partly ? List.of() : budget);
    }

    private static @org.jspecify.annotations.Nullable OffsetDateTime utc(
            @org.jspecify.annotations.Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
