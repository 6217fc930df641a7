package it.mics.bottega.matching.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.challenge.ChallengeAuthoring;
import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.Drafts;
import it.mics.bottega.challenge.ShownOwner;
import it.mics.bottega.governance.CaseDecision;
import it.mics.bottega.governance.ModerationDesk;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.identity.OrganisationId;
import it.mics.bottega.kernel.Language;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Who sees what across the spokes: what may be read, and of the company what may be known. */
@BottegaTest
class AllSpokesTest {
    @Autowired
    AllSpokes spokes;

    @Autowired
    ChallengeAuthoring authoring;

    @Autowired
    ModerationDesk desk;

    @Autowired
    JdbcClient jdbc;

    AccountId author;
    AccountId leader;
    AccountId elsewhere;
    OrganisationId company;
    ChallengeId open;
    ChallengeId waiting;

    @BeforeEach
    void two_like_needs() {
        company = ActingAs.company(jdbc, "Prova Doppione");
        author = ActingAs.companyMember(jdbc, "Ada Doppione", company);
        leader = ActingAs.spokeLeader(jdbc, "Lia Doppione", 5);
        elsewhere = ActingAs.spokeLeader(jdbc, "Elsa Doppione", 2);
        open = submit("Heat from spray booths kept for the night");
        approve(open);
        waiting = submit("Keeping the heat of spray booths for the night");
    }

    @Test
    void what_waits_in_a_spoke_is_compared_for_its_moderators_and_for_nobody_else() {
        var mine = read(leader);
        assertThat(mine.challenges()).extracting(ChallengeFacts::id).contains(open, waiting);
        assertThat(mine.pairs())
                .anyMatch(pair -> pair.has(open)
                        && pair.has(waiting)
                        && pair.likeness().high()
                        && pair.likeness().words().contains("booths"));
        var theirs = read(elsewhere);
        assertThat(theirs.challenges())
                .extracting(ChallengeFacts::id)
                .contains(open)
                .doesNotContain(waiting);
        assertThat(theirs.pairs()).noneMatch(pair -> pair.has(waiting));
        assertThat(read(ActingAs.programmeOffice(jdbc, "Ugo Doppione")).pairs()).noneMatch(pair -> pair.has(waiting));
        assertThatThrownBy(() -> read(author)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_company_that_stays_anonymous_is_not_named_to_other_spokes() {
        jdbc.sql("update challenge set anonymous_until = 'AWARD' where id = :id")
                .param("id", waiting.value())
                .update();
        approve(waiting);
        ShownOwner shown = read(elsewhere).companies().get(waiting);
        assertThat(shown).isNotNull();
        assertThat(shown.company()).isNull();
        assertThat(read(leader).companies().get(waiting).company()).isNotNull();
    }

    private void approve(ChallengeId id) {
        var view = desk.openOn("challenge", id.value()).orElseThrow();
        ActingAs.run(leader, () -> desk.decide(view.id(), CaseDecision.approve()));
    }

    private AllSpokes.Across read(AccountId who) {
        return ActingAs.call(who, () -> spokes.read(Language.EN));
    }

    private ChallengeId submit(String title) {
        return ActingAs.call(author, () -> {
            ChallengeId started = authoring.start(company);
            int version = authoring.sheet(started).version();
            var saved = authoring.save(started, Drafts.complete(title, 5, Instant.now()), version);
            authoring.submit(started, saved.version());
            return started;
        });
    }
}
