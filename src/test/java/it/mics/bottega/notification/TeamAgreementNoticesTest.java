package it.mics.bottega.notification;

import static it.mics.bottega.identity.ActingAs.call;
import static it.mics.bottega.identity.ActingAs.run;
import static org.assertj.core.api.Assertions.assertThat;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.challenge.TeamRules;
import it.mics.bottega.challenge.agreement.AgreementKind;
import it.mics.bottega.challenge.agreement.Agreements;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.team.TeamFixtures;
import it.mics.bottega.team.TeamId;
import it.mics.bottega.team.Teamed;
import it.mics.bottega.team.agreement.TeamAgreementRenewed;
import it.mics.bottega.team.agreement.TeamAgreements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.AopTestUtils;

/** Who has a newer team agreement to accept hears of it once. */
@BottegaTest
class TeamAgreementNoticesTest {
    @Autowired
    TeamAgreementNotices proxied;

    @Autowired
    Inbox inbox;

    @Autowired
    Teamed teamed;

    @Autowired
    TeamAgreements consents;

    @Autowired
    Agreements agreements;

    @Autowired
    JdbcClient jdbc;

    @Test
    void members_are_told_once_of_a_version_that_they_have_not_accepted() {
        TeamFixtures fixtures = new TeamFixtures(jdbc);
        AccountId leader = fixtures.researcher("Guida");
        AccountId member = fixtures.researcher("Collega");
        TeamId team = teamed.of(fixtures.challenge(new TeamRules(2, 4, 2).agreed(true)), leader, member);
        int version = agreements.current(AgreementKind.TEAM).version();
        run(leader, () -> consents.accept(team, version));
        TeamAgreementNotices notices = AopTestUtils.getUltimateTargetObject(proxied);

        notices.on(new TeamAgreementRenewed(team, version));
        notices.on(new TeamAgreementRenewed(team, version));
        assertThat(call(member, inbox::mine)).extracting(Notice::kind).containsOnlyOnce(NoticeKind.TEAM_AGREEMENT);
        assertThat(call(leader, inbox::mine)).extracting(Notice::kind).doesNotContain(NoticeKind.TEAM_AGREEMENT);

        notices.on(new TeamAgreementRenewed(team, version + 1));
        assertThat(call(leader, inbox::mine)).extracting(Notice::kind).containsOnlyOnce(NoticeKind.TEAM_AGREEMENT);
    }
}
