package it.mics.bottega.notification;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.challenge.ChallengeStatus;
import it.mics.bottega.platform.DatabaseClock;
import it.mics.bottega.proposal.ProposalFacts;
import it.mics.bottega.proposal.ProposalLinks;
import it.mics.bottega.proposal.ProposalRegister;
import it.mics.bottega.proposal.ProposalStatus;
import it.mics.bottega.team.TeamFacts;
import it.mics.bottega.team.TeamMember;
import it.mics.bottega.team.TeamRegister;
import it.mics.bottega.uikit.Dates;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Reminds whoever has a draft that was not sent: three days, one day and two hours before the deadline, once each. */
@Component
class DeadlineReminders {
    private static final Logger log = LoggerFactory.getLogger(DeadlineReminders.class);
    private static final DateTimeFormatter IN_EITHER_LANGUAGE =
            DateTimeFormatter.ofPattern("dd/MM/yyyy, HH:mm").withZone(Dates.ROME);

    private final Post post;
    private final ChallengeRegister challenges;
    private final TeamRegister teams;
    private final ProposalRegister proposals;
    private final DatabaseClock clock;

    DeadlineReminders(
            Post post,
            ChallengeRegister challenges,
            TeamRegister teams,
            ProposalRegister proposals,
            DatabaseClock clock) {
        this.post = post;
        this.challenges = challenges;
        this.teams = teams;
        this.proposals = proposals;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT45S", fixedDelayString = "PT60S")
    void tick() {
        Instant now = clock.now();
        for (ChallengeFacts challenge : challenges.present(challenges.withStatus(ChallengeStatus.OPEN))) {
            Instant until = challenge.submitUntil();
            if (until == null) continue;
            stage(now, until).ifPresent(kind -> remind(challenge, until, kind));
        }
    }

    /** The nearest reminder that is due: whoever comes late is reminded once, not three times. */
    static Optional<NoticeKind> stage(Instant now, Instant until) {
        Duration left = Duration.between(now, until);
        if (left.isNegative() || left.isZero() || left.compareTo(Duration.ofHours(72)) > 0) return Optional.empty();
        if (left.compareTo(Duration.ofHours(2)) <= 0) return Optional.of(NoticeKind.DEADLINE_2);
        return Optional.of(left.compareTo(Duration.ofHours(24)) <= 0 ? NoticeKind.DEADLINE_24 : NoticeKind.DEADLINE_72);
    }

    /** A deadline that has moved is another one, of which people are reminded anew. */
    private void remind(ChallengeFacts challenge, Instant until, NoticeKind kind) {
        for (TeamFacts team : teams.ofChallenge(challenge.id())) {
            try {
                proposals
                        .ofTeam(team.id())
                        .filter(proposal -> proposal.status() == ProposalStatus.DRAFT)
                        .ifPresent(draft -> remind(challenge, team, draft, until, kind));
            } catch (RuntimeException e) {
                // One team that cannot be told must not keep the others waiting; the next tick tries again.
                log.warn("Team {} was not reminded", team.id().value(), e);
            }
        }
    }

    private void remind(ChallengeFacts challenge, TeamFacts team, ProposalFacts draft, Instant until, NoticeKind kind) {
        post.tell(
                team.members().stream().map(TeamMember::account).toList(),
                kind,
                draft.id().value() + "@" + until,
                challenge.title(),
                IN_EITHER_LANGUAGE.format(until),
                ProposalLinks.proposal(draft.id()));
    }
}
