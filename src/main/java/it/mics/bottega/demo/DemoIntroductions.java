package it.mics.bottega.demo;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.demo.material.DemoFiles;
import it.mics.bottega.demo.material.DemoIds;
import it.mics.bottega.directory.ResearcherProfile;
import it.mics.bottega.governance.ModerationDesk;
import it.mics.bottega.governance.WorkingDays;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.matching.Match;
import it.mics.bottega.matching.WhySentence;
import it.mics.bottega.platform.OnDemo;
import it.mics.bottega.taxonomy.ReferenceFiles;
import it.mics.bottega.team.TeamStatus;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Introductions in every state: some wait for a spoke's leader, some for a person, some have ended. */
@Component
@OnDemo
@Order(70)
class DemoIntroductions implements DemoPart {
    private static final String SUBJECT = "introduction";
    private static final Map<String, String> OUTCOMES = Map.of("REJECTED", "DECLINE", "RETURNED", "RETURN");
    private static final Duration TIME_TO_ANSWER = Duration.ofDays(21);

    private final ChallengeRegister challenges;
    private final DemoTeams teams;
    private final WhySentence sentence;
    private final List<Told> told = new ArrayList<>();

    DemoIntroductions(ChallengeRegister challenges, DemoTeams teams, WhySentence sentence) {
        this.challenges = challenges;
        this.teams = teams;
        this.sentence = sentence;
    }

    /** An introduction as loaded, for those who are told about it. */
    record Told(UUID id, String status, ChallengeFacts challenge, UUID asker, UUID person, Instant asked) {}

    List<Told> all() {
        return List.copyOf(told);
    }

    @Override
    public void load(JdbcTemplate jdbc, Instant now) {
        told.clear();
        DemoTimeline timeline = new DemoTimeline(now);
        DemoRows rows = new DemoRows(
                "introduction",
                "id",
                "challenge_id",
                "team_id",
                "asker_id",
                "person_id",
                "spoke",
                "message",
                "status",
                "score",
                "why_it",
                "why_en",
                "asked_at",
                "reviewed_at",
                "reviewed_by",
                "review_reason",
                "review_note",
                "answered_at",
                "answer_reason",
                "expires_at",
                "offered_at",
                "asker_yes_at",
                "person_yes_at",
                "declined_by",
                "origin",
                "outcome_asked_at");
        DemoRows cases = new DemoRows(
                "moderation_case",
                "id",
                "subject_type",
                "subject",
                "spoke",
                "status",
                "opened_at",
                "due_at",
                "closed_at",
                "decided_by",
                "outcome",
                "reason_code",
                "note");
        for (Map<String, Object> entry : ReferenceFiles.records("demo/introductions.yaml", "introductions")) {
            add(entry, timeline, rows, cases);
        }
        rows.write(jdbc);
        cases.write(jdbc);
    }

    private void add(Map<String, Object> entry, DemoTimeline timeline, DemoRows rows, DemoRows cases) {
        String key = DemoFiles.string(entry, "challenge");
        String status = DemoFiles.string(entry, "status");
        DemoChallenge of = DemoChallenge.read(key, timeline);
        ChallengeFacts challenge = challenges.get(new ChallengeId(of.id()));
        ResearcherProfile person = person(entry, challenge, key);
        DemoTeam team = teams.all().stream()
                .filter(each -> each.name().equals(entry.get("team")))
                .findFirst()
                .orElse(null);
        UUID asker = team == null
                ? DemoPeople.id(of.company())
                : team.members().getFirst().account().value();
        UUID id = DemoIds.of("introduction", key, DemoFiles.string(entry, "person"), status);
        boolean proposed = "PROPOSED".equals(entry.get("origin"));
        String message = proposed ? "" : DemoFiles.string(entry, "message");
        Instant asked = timeline.daysAgo(DemoFiles.number(entry, "asked"), proposed ? key : message);
        boolean reviewed = entry.containsKey("reason");
        Instant review = reviewed ? asked.plus(Duration.ofHours(29)) : null;
        boolean answered = status.equals("MUTUAL") || status.equals("DECLINED");
        Match match = teams.casting().match(person, challenge);
        UUID leader = DemoPeople.id("leader" + challenge.primarySpoke());
        String reason = DemoFiles.optional(entry, "reason");
        String note = DemoFiles.optional(entry, "note");
        rows.add(
                id,
                of.id(),
                team == null ? null : team.id(),
                asker,
                person.account().value(),
                challenge.primarySpoke(),
                message,
                status,
                match.score(),
                why(match, Language.IT),
                why(match, Language.EN),
                utc(asked),
                utc(review),
                reviewed ? leader : null,
                reason,
                note,
                review != null && answered ? utc(review.plus(Duration.ofHours(40))) : null,
                DemoFiles.optional(entry, "answer"),
                review == null || status.equals("REJECTED") ? null : utc(review.plus(TIME_TO_ANSWER)),
                status.equals("REJECTED") || status.equals("RETURNED") ? null : utc(review),
                proposed ? null : utc(asked),
                review != null && status.equals("MUTUAL") ? utc(review.plus(Duration.ofHours(40))) : null,
                status.equals("DECLINED") ? "PERSON" : null,
                proposed ? "PROPOSED" : "REQUESTED",
                entry.containsKey("followed") ? utc(timeline.daysAgo(1, message)) : null);
        String outcome = review == null ? null : OUTCOMES.getOrDefault(status, "APPROVE");
        boolean withdrawn = status.equals("WITHDRAWN");
        cases.add(
                DemoIds.of("case", id),
                SUBJECT,
                id,
                challenge.primarySpoke(),
                outcome != null ? "DECIDED" : withdrawn ? "WITHDRAWN" : "OPEN",
                utc(asked),
                utc(WorkingDays.after(asked, ModerationDesk.DAYS_TO_DECIDE)),
                withdrawn ? utc(asked.plus(Duration.ofHours(20))) : utc(review),
                reviewed ? leader : null,
                outcome,
                reason,
                note);
        told.add(new Told(id, status, challenge, asker, person.account().value(), asked));
    }

    /** Nobody waits for a decision that could only be a no: the same rule by which the product proposes people. */
    private boolean hasPlace(ResearcherProfile person) {
        long engaged = teams.all().stream()
                .filter(team -> team.status().open() || team.status() == TeamStatus.ENTERED)
                .filter(team -> team.members().stream()
                        .anyMatch(member -> member.account().equals(person.account())))
                .count();
        return person.availablePercent() > 0 && engaged < person.capacity();
    }

    private ResearcherProfile person(Map<String, Object> entry, ChallengeFacts challenge, String key) {
        if (entry.get("person") instanceof Integer rank)
            return teams.casting().ranked(challenge, key).stream()
                    .filter(this::hasPlace)
                    .skip(rank)
                    .findFirst()
                    .orElseThrow();
        return teams.casting().person(new AccountId(DemoPeople.id(DemoFiles.string(entry, "person"))));
    }

    /** The same sentence that the product keeps when somebody asks. */
    private String why(Match match, Language language) {
        return sentence.aboutThem(match, language).replace("*", "");
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
