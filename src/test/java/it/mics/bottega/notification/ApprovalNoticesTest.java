package it.mics.bottega.notification;

import static org.assertj.core.api.Assertions.assertThat;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.challenge.ChallengeAuthoring;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.Drafts;
import it.mics.bottega.governance.CaseDecision;
import it.mics.bottega.governance.ModerationDesk;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.identity.OrganisationId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BottegaTest
class ApprovalNoticesTest {
    @Autowired
    private ChallengeAuthoring authoring;

    @Autowired
    private ModerationDesk desk;

    @Autowired
    private Inbox inbox;

    @Autowired
    private JdbcClient jdbc;

    private OrganisationId company;
    private AccountId author;
    private AccountId leader;

    @BeforeEach
    void people() {
        company = ActingAs.company(jdbc, "Prova Avvisi");
        author = ActingAs.companyMember(jdbc, "Ada Autrice", company);
        leader = ActingAs.spokeLeader(jdbc, "Lia Guida", 4);
    }

    @Test
    void an_approved_challenge_that_opens_later_is_told_to_its_company_once() {
        approve(Instant.now().plus(Duration.ofDays(3)));
        assertThat(kinds()).containsExactly(NoticeKind.CHALLENGE_SCHEDULED);
    }

    @Test
    void an_approved_challenge_that_opens_at_once_is_told_once() {
        approve(null);
        assertThat(kinds()).containsExactly(NoticeKind.CHALLENGE_APPROVED);
    }

    private void approve(@Nullable Instant publishAt) {
        ChallengeId id = ActingAs.call(author, () -> {
            ChallengeId started = authoring.start(company);
            int version = authoring
                    .save(
                            started,
                            Drafts.complete("Boards", 4, Instant.now(), publishAt),
                            authoring.sheet(started).version())
                    .version();
            authoring.submit(started, version);
            return started;
        });
        ActingAs.run(
                leader,
                () -> desk.decide(
                        desk.openOn("challenge", id.value()).orElseThrow().id(), CaseDecision.approve()));
    }

    /** Notices are written after the decision, each in a transaction of its own. */
    private List<NoticeKind> kinds() {
        Awaitility.await().until(() -> !mine().isEmpty() && delivered());
        return mine();
    }

    private boolean delivered() {
        return jdbc.sql("select not exists (select from event_publication where completion_date is null)")
                .query(Boolean.class)
                .single();
    }

    private List<NoticeKind> mine() {
        return ActingAs.call(author, inbox::mine).stream().map(Notice::kind).toList();
    }
}
