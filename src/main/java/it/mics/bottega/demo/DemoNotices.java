package it.mics.bottega.demo;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengeLinks;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.demo.material.DemoIds;
import it.mics.bottega.introduction.IntroductionLinks;
import it.mics.bottega.notification.NoticeKind;
import it.mics.bottega.platform.OnDemo;
import it.mics.bottega.proposal.ProposalId;
import it.mics.bottega.proposal.ProposalLinks;
import it.mics.bottega.team.TeamId;
import it.mics.bottega.team.TeamLinks;
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

/** What the inboxes of the people in the story hold; news older than a week has been read. */
@Component
@OnDemo
@Order(80)
class DemoNotices implements DemoPart {
    private static final Duration UNREAD = Duration.ofDays(7);

    private final ChallengeRegister challenges;
    private final DemoTeams teams;
    private final DemoIntroductions introductions;
    private DemoRows rows = rows();
    private Instant now = Instant.EPOCH;

    DemoNotices(ChallengeRegister challenges, DemoTeams teams, DemoIntroductions introductions) {
        this.challenges = challenges;
        this.teams = teams;
        this.introductions = introductions;
    }

    @Override
    public void load(JdbcTemplate jdbc, Instant now) {
        this.now = now;
        rows = rows();
        DemoTimeline timeline = new DemoTimeline(now);
        for (DemoChallenge challenge : DemoChallenge.all(timeline)) aboutChallenge(challenge, timeline);
        jdbc.query(
                "select team_id, account_id, asked_at, status from membership where status in ('INVITED', 'REQUESTED')",
                row -> {
                    invited(
                            row.getObject("team_id", UUID.class), row.getObject("account_id", UUID.class),
                            row.getObject("asked_at", OffsetDateTime.class).toInstant(), row.getString("status"));
                });
        teams.all().forEach(this::sent);
        introductions.all().forEach(this::introduced);
        rows.write(jdbc);
    }

    private void aboutChallenge(DemoChallenge of, DemoTimeline timeline) {
        ChallengeFacts challenge = challenges.get(new ChallengeId(of.id()));
        String link = ChallengeLinks.challenge(challenge.id());
        UUID author = DemoPeople.id(of.company());
        Instant decided = timeline.at(of.key(), "decided");
        Instant submitted = timeline.at(of.key(), "submitted");
        if (decided == null && submitted != null) {
            tell(
                    DemoPeople.id("leader" + of.spoke()),
                    NoticeKind.CHALLENGE_TO_REVIEW,
                    challenge,
                    "",
                    "decisions",
                    submitted,
                    of.id());
        } else if (decided != null) {
            NoticeKind kind = switch (of.status()) {
                case RETURNED -> NoticeKind.CHALLENGE_RETURNED;
                case REJECTED -> NoticeKind.CHALLENGE_REJECTED;
                case SCHEDULED -> NoticeKind.CHALLENGE_SCHEDULED;
                default -> NoticeKind.CHALLENGE_APPROVED;
            };
            tell(author, kind, challenge, "", link, decided, of.id());
        }
        Instant until = challenge.submitUntil();
        if (timeline.at(of.key(), "opened") != null && until != null && until.isBefore(now)) {
            tell(
                    author,
                    NoticeKind.CHALLENGE_CLOSED,
                    challenge,
                    "",
                    ChallengeLinks.answers(challenge.id()),
                    until,
                    of.id());
        }
        Instant published = timeline.at(of.key(), "published");
        if (published == null) return;
        for (DemoTeam team : teams.all()) {
            if (!team.of().id().equals(of.id())) continue;
            team.members()
                    .forEach(member -> tell(
                            member.account().value(),
                            NoticeKind.RESULTS_PUBLISHED,
                            challenge,
                            "",
                            link,
                            published,
                            of.id()));
        }
    }

    private void invited(UUID team, UUID person, Instant asked, String status) {
        DemoTeam of = teams.all().stream()
                .filter(each -> each.id().equals(team))
                .findFirst()
                .orElseThrow();
        boolean invitation = status.equals("INVITED");
        UUID whom = invitation ? person : of.members().getFirst().account().value();
        tell(
                whom,
                invitation ? NoticeKind.TEAM_INVITATION : NoticeKind.TEAM_REQUEST,
                of.challenge(),
                of.name(),
                TeamLinks.team(new TeamId(team)),
                asked,
                DemoIds.of("asked", team, person));
    }

    private void sent(DemoTeam team) {
        Instant submitted = team.submitted();
        if (submitted == null) return;
        String link = ProposalLinks.proposal(new ProposalId(team.proposalId()));
        team.members()
                .forEach(member -> tell(
                        member.account().value(),
                        NoticeKind.PROPOSAL_SUBMITTED,
                        team.challenge(),
                        team.name(),
                        link,
                        submitted,
                        team.id()));
    }

    private void introduced(DemoIntroductions.Told told) {
        String mine = IntroductionLinks.mine();
        Instant later = told.asked().plus(Duration.ofHours(30));
        switch (told.status()) {
            case "IN_REVIEW" ->
                tell(
                        DemoPeople.id("leader" + told.challenge().primarySpoke()),
                        NoticeKind.INTRODUCTION_TO_REVIEW,
                        told.challenge(),
                        "",
                        "decisions",
                        told.asked(),
                        told.id());
            case "OFFERED" ->
                tell(told.person(), NoticeKind.INTRODUCTION_OFFERED, told.challenge(), "", mine, later, told.id());
            case "MUTUAL" ->
                List.of(told.asker(), told.person())
                        .forEach(who -> tell(
                                who, NoticeKind.INTRODUCTION_MUTUAL, told.challenge(), "", mine, later, told.id()));
            case "DECLINED", "REJECTED" ->
                tell(told.asker(), NoticeKind.INTRODUCTION_DECLINED, told.challenge(), "", mine, later, told.id());
            default -> {}
        }
    }

    private void tell(
            UUID whom, NoticeKind kind, ChallengeFacts about, String detail, String link, Instant at, UUID occasion) {
        boolean old = at.isBefore(now.minus(UNREAD));
        rows.add(
                DemoIds.of("notice", whom, kind, occasion),
                whom,
                kind.name(),
                kind + ":demo:" + occasion,
                about.title().it(),
                about.title().en(),
                detail,
                link,
                utc(at),
                old ? utc(at.plus(Duration.ofHours(7))) : null);
    }

    private static DemoRows rows() {
        return new DemoRows(
                "notice",
                "id",
                "account_id",
                "kind",
                "event_key",
                "subject_it",
                "subject_en",
                "detail",
                "link",
                "created_at",
                "read_at");
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
