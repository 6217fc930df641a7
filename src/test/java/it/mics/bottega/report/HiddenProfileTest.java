package it.mics.bottega.report;

import static org.assertj.core.api.Assertions.assertThat;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.challenge.ChallengeAuthoring;
import it.mics.bottega.directory.Profiles;
import it.mics.bottega.governance.CaseAction;
import it.mics.bottega.governance.CaseDecision;
import it.mics.bottega.governance.ModerationDesk;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A profile that moderators hide is hidden, whatever its owner chose, and shown as the owner chose once it is decided anew. */
@BottegaTest
class HiddenProfileTest {
    @Autowired
    Reports reports;

    @Autowired
    Profiles profiles;

    @Autowired
    ModerationDesk desk;

    @Autowired
    ChallengeAuthoring authoring;

    @Autowired
    JdbcClient jdbc;

    @Test
    void nobody_else_sees_it_until_the_moderators_have_looked_again() {
        ReportScene scene = new ReportScene(jdbc, authoring, desk, 4);
        AccountId person = ActingAs.researcher(jdbc, "Pia Segnalata", null);
        jdbc.sql("""
                insert into researcher_profile (account_id, headline_en, stage, visibility, open_to_teams, capacity,
                    available_percent, updated_at) values (:id, 'Tanner', 'POSTDOC', 'PUBLIC', true, 2, 50, now())""").param("id", person.value()).update();
        jdbc.sql("insert into profile_spoke (account_id, spoke) values (:id, 4)")
                .param("id", person.value())
                .update();
        ReportedId profile = new ReportedId(ReportKind.PERSON, person.value());
        ActingAs.run(scene.reporter, () -> reports.report(profile, ReportReason.PERSONAL_DATA, ""));
        assertThat(seen(scene.reporter, person)).isTrue();
        decide(scene, profile, CaseAction.DECLINE, "PERSONAL_DATA");
        assertThat(seen(scene.reporter, person)).isFalse();
        assertThat(seen(scene.leader, person)).isFalse();
        assertThat(seen(person, person)).isTrue();
        assertThat(profiles.versions()).doesNotContainKey(person);
        ActingAs.run(person, () -> reports.lookAgain(profile, ""));
        decide(scene, profile, CaseAction.APPROVE, "MENDED");
        assertThat(seen(scene.reporter, person)).isTrue();
        assertThat(profiles.versions()).containsKey(person);
    }

    private void decide(ReportScene scene, ReportedId profile, CaseAction action, String reason) {
        var open = desk.openOn(Reports.TYPE, profile.value()).orElseThrow();
        assertThat(open.spoke()).isEqualTo(4);
        ActingAs.run(
                scene.leader, () -> desk.decide(open.id(), new CaseDecision(action, reason, "Mind it", List.of())));
    }

    private boolean seen(AccountId reader, AccountId person) {
        return ActingAs.call(reader, () -> profiles.visible(person)).isPresent();
    }
}
