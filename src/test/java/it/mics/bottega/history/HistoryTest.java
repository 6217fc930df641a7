package it.mics.bottega.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.directory.ProfileVisibility;
import it.mics.bottega.directory.VisibilityChanged;
import it.mics.bottega.governance.AuditTrail;
import it.mics.bottega.governance.audit.ActFilter;
import it.mics.bottega.governance.audit.ActPlace;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.identity.Grant;
import it.mics.bottega.identity.Grants;
import it.mics.bottega.identity.Role;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.proposal.Scene;
import it.mics.bottega.team.MemberJoined;
import it.mics.bottega.team.TeamRegister;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@BottegaTest
class HistoryTest {
    @Autowired
    JdbcClient jdbc;

    @Autowired
    History history;

    @Autowired
    ActWords words;

    @Autowired
    AuditTrail audit;

    @Autowired
    CurrentActor current;

    @Autowired
    Grants grants;

    @Autowired
    ActorsOnRecord actors;

    @Autowired
    TeamRegister teams;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    private Scene scene;
    private AccountId leader3;

    @BeforeEach
    void a_challenge_a_team_and_what_they_did() {
        scene = new Scene(jdbc);
        leader3 = ActingAs.spokeLeader(jdbc, "Lia Guida", 3);
        act(scene.owner, "challenge.SUBMIT", "challenge", scene.challenge.value(), null);
        act(leader3, "challenge.RETURN", "challenge", scene.challenge.value(), "NEED_CLEAR");
        act(scene.leader, "team.FORM", "team", scene.team.value(), null);
        act(scene.owner, "introduction.REQUEST", "introduction", UUID.randomUUID(), null);
        transaction.executeWithoutResult(
                status -> grants.give(scene.member, new Grant(Role.RESEARCHER, null, null), null));
        ActingAs.run(
                leader3,
                () -> transaction.executeWithoutResult(status -> {
                    grants.revoke(scene.member, new Grant(Role.RESEARCHER, null, null));
                    grants.give(scene.member, new Grant(Role.RESEARCHER, null, null), leader3);
                }));
    }

    @Test
    void everybody_reads_what_is_theirs_and_nothing_else() {
        String submitted = "challenge.SUBMIT";
        assertThat(seenBy(scene.owner))
                .contains(submitted, "challenge.RETURN", "introduction.REQUEST")
                .doesNotContain("team.FORM");
        assertThat(seenBy(scene.leader))
                .contains("team.FORM")
                .doesNotContain(submitted, "introduction.REQUEST", "account.GRANT");
        assertThat(seenBy(scene.member))
                .contains("team.FORM", "account.GRANT", "account.REVOKE")
                .doesNotContain(submitted);
        assertThat(seenBy(leader3))
                .contains(submitted, "challenge.RETURN", "account.GRANT")
                .doesNotContain("introduction.REQUEST", "team.FORM");
        assertThat(acts(ActingAs.spokeLeader(jdbc, "Leo Altrove", 8)))
                .noneMatch(act -> scene.challenge.value().equals(act.row().subject()));
        assertThat(seenBy(ActingAs.companyMember(jdbc, "Ada Rivale", ActingAs.company(jdbc, "Rivale"))))
                .isEmpty();
        assertThat(seenBy(ActingAs.technicalAdmin(jdbc, "Tea Tecnica")))
                .contains("account.GRANT", "account.REVOKE")
                .doesNotContain(submitted, "team.FORM", "introduction.REQUEST", "challenge.RETURN");
        for (AccountId reader :
                List.of(ActingAs.auditor(jdbc, "Rea Revisora"), ActingAs.programmeOffice(jdbc, "Ugo Ufficio"))) {
            assertThat(seenBy(reader)).contains(submitted, "team.FORM", "introduction.REQUEST", "account.GRANT");
        }
    }

    @Test
    void a_visitor_reads_nothing_and_who_lost_a_role_reads_no_more_than_before_it() {
        assertThatThrownBy(() -> ActingAs.visiting(() -> history.page(ActFilter.ANY, null)))
                .isInstanceOf(Exception.class);
        AccountId office = ActingAs.programmeOffice(jdbc, "Ugo Ufficio");
        assertThat(seenBy(office)).contains("challenge.SUBMIT");
        transaction.executeWithoutResult(status -> grants.revoke(office, new Grant(Role.PROGRAMME_OFFICE, null, null)));
        assertThat(seenBy(office)).containsOnly("account.REVOKE");
    }

    @Test
    void what_happened_is_said_in_a_sentence_with_its_reason_in_both_languages() {
        Act returned = acts(scene.owner).stream()
                .filter(act -> act.row().action().equals("challenge.RETURN"))
                .findFirst()
                .orElseThrow();
        assertThat(words.sentence(returned, Language.EN))
                .isEqualTo("Lia Guida returned the challenge “Leather that survives salt” with things to mend");
        assertThat(words.sentence(returned, Language.IT))
                .isEqualTo("Lia Guida ha rimandato la sfida “Leather that survives salt” con ciò che va sistemato");
        assertThat(words.why(returned.row(), Language.EN)).isEqualTo("Say more clearly and concretely what you need");
        assertThat(words.role(returned.row(), Language.EN)).isEqualTo("spoke leader 3");
        assertThat(returned.link()).isNotNull();
    }

    @Test
    void a_name_that_is_not_for_the_reader_is_not_in_the_sentence() {
        jdbc.sql("update challenge set status = 'RETURNED' where id = :id")
                .param("id", scene.challenge.value())
                .update();
        AccountId auditor = ActingAs.auditor(jdbc, "Rea Revisora");
        Act submitted = acts(auditor).stream()
                .filter(act -> act.row().subject().equals(scene.challenge.value())
                        && act.row().action().equals("challenge.SUBMIT"))
                .findFirst()
                .orElseThrow();
        assertThat(words.sentence(submitted, Language.EN)).isEqualTo("Marta Prova sent the challenge for review");
        assertThat(submitted.link()).isNull();
    }

    @Test
    void the_history_of_a_thing_is_for_those_whom_it_concerns() {
        assertThat(past(scene.owner)).hasSize(2);
        assertThat(past(leader3)).hasSize(2);
        assertThat(past(scene.leader)).isEmpty();
        var team = teams.find(scene.team).orElseThrow();
        assertThat(ActingAs.call(scene.member, () -> history.of(team))).hasSize(1);
        assertThat(ActingAs.call(scene.owner, () -> history.of(team))).isEmpty();
    }

    @Test
    void pages_follow_one_another_without_a_gap_and_filters_narrow_them() {
        AccountId auditor = ActingAs.auditor(jdbc, "Rea Revisora");
        UUID thing = UUID.randomUUID();
        for (int i = 0; i < History.PAGE + 7; i++)
            act(scene.owner, "challenge.SUBMIT", "challenge", thing, "CODE " + i);
        ActFilter filter = ActFilter.about("challenge", thing);
        List<String> all = new ArrayList<>();
        @Nullable ActPlace place = null;
        do {
            ActPlace from = place;
            ActPage page = ActingAs.call(auditor, () -> history.page(filter, from));
            page.acts().forEach(act -> all.add(act.row().codes()));
            place = page.older();
        } while (place != null);
        assertThat(all).hasSize(History.PAGE + 7).doesNotHaveDuplicates();
        assertThat(all.getFirst()).isEqualTo("CODE " + (History.PAGE + 6));
        ActFilter none = new ActFilter(leader3, null, "challenge", thing, null, null);
        assertThat(ActingAs.call(auditor, () -> history.page(none, null)).acts())
                .isEmpty();
        ActFilter past = new ActFilter(null, null, "challenge", thing, null, Instant.EPOCH);
        assertThat(ActingAs.call(auditor, () -> history.page(past, null)).acts())
                .isEmpty();
        assertThat(ActingAs.call(auditor, () -> actors.named("arta pr", 100_000)))
                .containsEntry(scene.owner, "Marta Prova");
        assertThatThrownBy(() -> ActingAs.call(scene.owner, () -> actors.named("", 5)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void who_joins_a_team_and_who_hides_the_own_profile_is_on_record_in_the_same_transaction() {
        ActingAs.run(
                scene.member,
                () -> transaction.executeWithoutResult(status -> {
                    events.publishEvent(new MemberJoined(scene.team, scene.member, Instant.now()));
                    events.publishEvent(new VisibilityChanged(scene.member, ProfileVisibility.HIDDEN));
                }));
        assertThat(seenBy(scene.member)).contains("team.JOIN", "account.VISIBILITY");
        ActingAs.run(
                scene.leader,
                () -> transaction.executeWithoutResult(status -> {
                    events.publishEvent(new MemberJoined(scene.team, scene.member, Instant.now()));
                    status.setRollbackOnly();
                }));
        assertThat(seenBy(scene.leader)).doesNotContain("team.ADMIT");
    }

    private void act(AccountId who, String action, String type, UUID subject, @Nullable String codes) {
        ActingAs.run(
                who,
                () -> transaction.executeWithoutResult(
                        status -> audit.record(current.require(), action, type, subject, codes)));
    }

    private List<Act> acts(AccountId reader) {
        return ActingAs.call(reader, () -> history.page(ActFilter.ANY, null)).acts();
    }

    private List<Act> past(AccountId reader) {
        return ActingAs.call(reader, () -> history.of(scene.challenge))
                .map(ChallengePast::acts)
                .orElse(List.of());
    }

    private List<String> seenBy(AccountId reader) {
        return acts(reader).stream().map(act -> act.row().action()).distinct().toList();
    }
}
