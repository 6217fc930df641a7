package it.mics.bottega.conversation;

import static it.mics.bottega.identity.ActingAs.call;
import static it.mics.bottega.identity.ActingAs.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.identity.Grant;
import it.mics.bottega.identity.Role;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.proposal.Scene;
import it.mics.bottega.team.TeamId;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BottegaTest
class ConversationTest {
    @Autowired
    Conversations conversations;

    @Autowired
    ConversationReading reading;

    @Autowired
    ConversationRows rows;

    @Autowired
    JdbcClient jdbc;

    Scene scene;
    AccountId moderator;

    @BeforeEach
    void cast() {
        scene = new Scene(jdbc);
        moderator = ActingAs.spokeLeader(jdbc, "Mara Guida", 3);
    }

    @Test
    void the_company_reads_the_words_and_neither_team_nor_person() {
        write("Possiamo avere tre pelli?", false);
        Conversation seen = companys();
        assertThat(seen.teamName()).isNull();
        assertThat(seen.team()).isNull();
        assertThat(seen.named()).isFalse();
        assertThat(seen.waits()).isTrue();
        assertThat(seen.lines()).singleElement().satisfies(line -> {
            assertThat(line.words()).isEqualTo("Possiamo avere tre pelli?");
            assertThat(line.by()).isNull();
        });
        assertThat(seen.toString())
                .doesNotContain("Concia Chiara", "Giulia", scene.team.value().toString());
    }

    @Test
    void a_team_may_give_its_name_and_cannot_take_it_back() {
        write("Siamo noi", true);
        write("Ancora noi", false);
        assertThat(companys().teamName()).isEqualTo("Concia Chiara");
    }

    @Test
    void the_team_reads_that_the_company_answers_and_not_who() {
        write("Domanda", false);
        run(scene.owner, () -> conversations.answer(companys().id(), "Risposta"));
        Conversation seen = call(scene.member, () -> reading.ofTeam(scene.team).orElseThrow());
        assertThat(seen.lines()).extracting(Conversation.Line::words).containsExactly("Domanda", "Risposta");
        assertThat(seen.lines()).extracting(Conversation.Line::by).containsExactly("Giulia Prova", null);
        assertThat(seen.waits()).isTrue();
    }

    @Test
    void another_team_another_company_and_another_spoke_learn_of_nothing() {
        write("Canarino", false);
        AccountId otherLeader =
                ActingAs.researcher(jdbc, "Olga Prova", ActingAs.organisation(jdbc, "Terzo ateneo", "UNIVERSITY"));
        TeamId other = scene.otherTeam("Seconda", otherLeader);
        AccountId otherCompany = ActingAs.companyMember(jdbc, "Altra Ditta", ActingAs.company(jdbc, "Altra"));
        AccountId otherSpoke = ActingAs.spokeLeader(jdbc, "Altro Spoke", 8);
        for (AccountId stranger : List.of(otherLeader, otherCompany, otherSpoke, scene.leader)) {
            run(
                    stranger,
                    () -> assertThatThrownBy(() -> reading.about(scene.challenge))
                            .isInstanceOf(NotFound.class));
        }
        run(otherLeader, () -> {
            assertThatThrownBy(() -> reading.ofTeam(scene.team)).isInstanceOf(NotFound.class);
            assertThat(reading.ofTeam(other)).isEmpty();
        });
    }

    @Test
    void a_moderator_reads_both_sides_by_name_unless_a_conflict_bars() {
        write("Domanda", false);
        Conversation seen =
                call(moderator, () -> reading.about(scene.challenge)).getFirst();
        assertThat(seen.teamName()).isEqualTo("Concia Chiara");
        assertThat(seen.lines().getFirst().by()).isEqualTo("Giulia Prova");
        ActingAs.affiliate(jdbc, moderator, scene.company);
        assertThatThrownBy(() -> run(moderator, () -> reading.about(scene.challenge)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void words_taken_out_are_gone_for_both_and_the_reason_stays_on_record() {
        LineId line = write("Il telefono di Karim Prova è", false);
        assertThatThrownBy(() -> run(scene.owner, () -> conversations.takeOut(line, TakenOutFor.NAMES)))
                .isInstanceOf(NotFound.class);
        run(moderator, () -> conversations.takeOut(line, TakenOutFor.NAMES));
        for (Conversation seen : List.of(
                companys(), call(scene.member, () -> reading.ofTeam(scene.team).orElseThrow()))) {
            assertThat(seen.lines()).singleElement().satisfies(gone -> {
                assertThat(gone.words()).isNull();
                assertThat(gone.reason()).isEqualTo(TakenOutFor.NAMES);
            });
        }
        assertThat(jdbc.sql("select reason from audit_entry where subject = :id and action = 'conversation.TAKEN_OUT'")
                        .param("id", scene.challenge.value())
                        .query(String.class)
                        .list())
                .containsExactly("NAMES");
        refused("conversation.takeOut.gone", moderator, () -> conversations.takeOut(line, TakenOutFor.UNFAIR));
        await().untilAsserted(() -> assertThat(told(scene.leader)).contains("CONVERSATION_TAKEN_OUT"));
    }

    @Test
    void a_look_is_asked_once_told_to_moderators_and_never_names_the_team_to_the_company() {
        write("Domanda", false);
        ConversationId id = companys().id();
        run(scene.member, () -> conversations.askToLook(id));
        refused("conversation.look.already", scene.owner, () -> conversations.askToLook(id));
        await().untilAsserted(() -> assertThat(told(moderator)).contains("CONVERSATION_LOOK_ASKED"));
        assertThat(jdbc.sql("select count(*) from audit_entry where subject = :id and actor = :person")
                        .param("id", scene.challenge.value())
                        .param("person", scene.member.value())
                        .query(Integer.class)
                        .single())
                .isZero();
        run(moderator, () -> conversations.letStand(id));
        refused("conversation.look.none", moderator, () -> conversations.letStand(id));
    }

    /** The page may be older than the deadline; the row is written by the database's clock alone. */
    @Test
    void after_the_deadline_neither_side_writes() {
        write("In tempo", false);
        ConversationId id = companys().id();
        scene.deadlineIn(Duration.ofSeconds(-1));
        refused("conversation.closed", scene.leader, () -> conversations.write(scene.team, "Tardi", false));
        refused("conversation.closed", scene.owner, () -> conversations.answer(id, "Tardi"));
        assertThat(rows.write(LineId.random(), id, Side.TEAM, scene.leader, "Tardi"))
                .isFalse();
        assertThat(companys().lines()).hasSize(1);
        assertThat(companys().open()).isFalse();
    }

    @Test
    void whoever_stands_on_both_sides_writes_for_none_of_the_teams() {
        ActingAs.grant(jdbc, scene.member, new Grant(Role.COMPANY_MEMBER, scene.company, null));
        refused("conversation.bothSides", scene.member, () -> conversations.write(scene.team, "A me stesso", false));
    }

    @Test
    void a_notice_to_the_company_holds_neither_words_nor_team() {
        write("Canarino segreto", true);
        await().untilAsserted(() -> assertThat(told(scene.owner)).containsExactly("CONVERSATION_TEAM_WROTE"));
        assertThat(jdbc.sql("select subject_en || detail || link from notice where account_id = :id")
                        .param("id", scene.owner.value())
                        .query(String.class)
                        .list())
                .noneMatch(text -> text.contains("Canarino") || text.contains("Concia"));
    }

    private LineId write(String words, boolean named) {
        return call(scene.leader, () -> conversations.write(scene.team, words, named));
    }

    private Conversation companys() {
        return call(scene.owner, () -> reading.about(scene.challenge)).getFirst();
    }

    private List<String> told(AccountId person) {
        return jdbc.sql("select kind from notice where account_id = :id and kind like 'CONVERSATION%'")
                .param("id", person.value())
                .query(String.class)
                .list();
    }

    private static void refused(String key, AccountId who, Runnable act) {
        assertThatThrownBy(() -> run(who, act::run))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
