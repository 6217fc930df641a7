package it.mics.bottega.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.proposal.ProposalSection;
import it.mics.bottega.proposal.Scene;
import it.mics.bottega.team.TeamMembership;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BottegaTest
class TeamRoomTest {
    @Autowired
    TeamRoom room;

    @Autowired
    RoomRows rows;

    @Autowired
    RoomPersonalPart personal;

    @Autowired
    TeamMembership membership;

    @Autowired
    JdbcClient jdbc;

    Scene scene;

    @BeforeEach
    void cast() {
        scene = new Scene(jdbc);
    }

    @Test
    void members_read_what_members_say_and_whoever_is_addressed_is_told_at_once() {
        RoomMessageId message =
                ActingAs.call(scene.leader, () -> room.write(scene.team, "  @Karim Prova hai i dati di tenuta?  "));
        RoomFacts facts = ActingAs.call(scene.member, () -> room.of(scene.team, 50));
        assertThat(facts.messages()).singleElement().satisfies(said -> {
            assertThat(said.id()).isEqualTo(message);
            assertThat(said.name()).isEqualTo("Giulia Prova");
            assertThat(said.words()).isEqualTo("@Karim Prova hai i dati di tenuta?");
            assertThat(said.mentioned()).containsExactly(scene.member);
        });
        await().untilAsserted(() -> assertThat(told(scene.member)).containsExactly("TEAM_MENTIONED"));
        AccountId third = third();
        await().untilAsserted(() -> assertThat(told(third)).containsExactly("TEAM_WROTE"));
        ActingAs.run(scene.leader, () -> room.write(scene.team, "Un’altra cosa, @Lea Prova"));
        await().untilAsserted(() -> assertThat(told(third)).containsExactlyInAnyOrder("TEAM_WROTE", "TEAM_MENTIONED"));
        assertThat(told(scene.leader)).isEmpty();
    }

    @Test
    void a_notice_holds_nothing_of_what_was_said() {
        ActingAs.run(scene.leader, () -> room.write(scene.team, "@Karim Prova canarino segreto"));
        await().untilAsserted(() -> assertThat(told(scene.member)).isNotEmpty());
        assertThat(jdbc.sql(
                                "select coalesce(subject_it, '') || coalesce(subject_en, '') || detail || link from notice where account_id = :id")
                        .param("id", scene.member.value())
                        .query(String.class)
                        .list())
                .noneMatch(text -> text.contains("canarino"));
    }

    @Test
    void there_is_no_room_for_anybody_else() {
        ActingAs.run(scene.leader, () -> room.write(scene.team, "Tra noi"));
        for (AccountId other : List.of(scene.owner, ActingAs.researcher(jdbc, "Altra Prova", null))) {
            ActingAs.run(other, () -> {
                assertThatThrownBy(() -> room.of(scene.team, 50)).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> room.write(scene.team, "Ci sono")).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> room.give(scene.team, ProposalSection.PLAN, null))
                        .isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> room.add(scene.team, "Data", tomorrow()))
                        .isInstanceOf(NotFound.class);
            });
        }
    }

    /** As if the page had asked before: the row itself is written only while the membership stands. */
    @Test
    void the_database_takes_nothing_from_whoever_has_left() {
        leave(scene.member);
        assertThat(rows.write(RoomMessageId.random(), scene.team, scene.member, "Tardi", Instant.now()))
                .isFalse();
        assertThat(rows.give(scene.team, ProposalSection.PLAN, scene.member, Instant.now()))
                .isFalse();
        assertThat(rows.add(
                        new RoomDate(RoomDateId.random(), "Tardi", tomorrow()),
                        scene.team,
                        scene.member,
                        Instant.now()))
                .isFalse();
    }

    @Test
    void only_the_author_takes_words_back_and_that_something_stood_there_stays() {
        RoomMessageId message = ActingAs.call(scene.leader, () -> room.write(scene.team, "Sbagliato, @Karim Prova"));
        assertThatThrownBy(() -> ActingAs.run(scene.member, () -> room.remove(message)))
                .isInstanceOf(NotFound.class);
        ActingAs.run(scene.leader, () -> room.remove(message));
        assertThat(ActingAs.call(scene.member, () -> room.of(scene.team, 50)).messages())
                .singleElement()
                .satisfies(said -> {
                    assertThat(said.words()).isNull();
                    assertThat(said.mentioned()).isEmpty();
                });
        assertThatThrownBy(() -> ActingAs.run(scene.leader, () -> room.remove(message)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_part_is_given_to_members_and_is_free_again_when_they_leave() {
        ActingAs.run(scene.leader, () -> room.give(scene.team, ProposalSection.PLAN, scene.member));
        await().untilAsserted(() -> assertThat(told(scene.member)).containsExactly("TEAM_SECTION"));
        ActingAs.run(scene.member, () -> room.give(scene.team, ProposalSection.RISKS, scene.member));
        assertThat(writers())
                .isEqualTo(Map.of(ProposalSection.PLAN, scene.member, ProposalSection.RISKS, scene.member));
        AccountId stranger = ActingAs.researcher(jdbc, "Estranea Prova", null);
        refused("room.give.notMember", () -> room.give(scene.team, ProposalSection.PLAN, stranger));
        leave(scene.member);
        assertThat(writers()).isEmpty();
    }

    @Test
    void dates_are_to_come_and_have_a_name() {
        refused(
                "room.date.past",
                () -> room.add(scene.team, "Ieri", Instant.now().minusSeconds(60)));
        refused("room.date.missing", () -> room.add(scene.team, "  ", tomorrow()));
        refused("room.tooLong", () -> room.add(scene.team, "x".repeat(121), tomorrow()));
        refused("room.write.missing", () -> room.write(scene.team, " \n "));
        refused("room.tooLong", () -> room.write(scene.team, "x".repeat(4001)));
        RoomDateId date = ActingAs.call(scene.leader, () -> room.add(scene.team, "Prove in vasca", tomorrow()));
        AccountId stranger = ActingAs.researcher(jdbc, "Estraneo Prova", null);
        assertThatThrownBy(() -> ActingAs.run(stranger, () -> room.drop(date))).isInstanceOf(NotFound.class);
        ActingAs.run(scene.member, () -> room.drop(date));
        assertThat(rows.dates(scene.team)).isEmpty();
    }

    @Test
    void whoever_is_erased_leaves_no_word_behind() {
        ActingAs.run(scene.member, () -> {
            room.write(scene.team, "Parole mie");
            room.add(scene.team, "Data mia", tomorrow());
            room.give(scene.team, ProposalSection.PLAN, scene.member);
        });
        ActingAs.run(scene.leader, () -> room.write(scene.team, "@Karim Prova grazie"));
        assertThat(personal.about(scene.member)).hasSize(4);
        personal.erase(scene.member);
        assertThat(personal.about(scene.member)).isEmpty();
        RoomFacts facts = ActingAs.call(scene.leader, () -> room.of(scene.team, 50));
        assertThat(facts.messages().getFirst().author()).isNull();
        assertThat(facts.messages().getFirst().words()).isNull();
        assertThat(facts.writers()).isEmpty();
        assertThat(facts.dates()).hasSize(1);
    }

    @Test
    void of_many_messages_the_latest_come_first_and_the_others_are_counted() {
        ActingAs.run(scene.leader, () -> {
            for (int n = 1; n <= 5; n++) room.write(scene.team, "Messaggio " + n);
        });
        RoomFacts facts = ActingAs.call(scene.member, () -> room.of(scene.team, 2));
        assertThat(facts.messages()).extracting(RoomMessage::words).containsExactly("Messaggio 4", "Messaggio 5");
        assertThat(facts.earlier()).isEqualTo(3);
    }

    private Map<ProposalSection, AccountId> writers() {
        return ActingAs.call(scene.leader, () -> room.of(scene.team, 1)).writers();
    }

    private void leave(AccountId person) {
        ActingAs.run(person, () -> membership.leave(scene.team));
    }

    private AccountId third() {
        return new AccountId(jdbc.sql(
                        "select account_id from membership where team_id = :team and status = 'ACTIVE' and account_id not in (:leader, :member)")
                .param("team", scene.team.value())
                .param("leader", scene.leader.value())
                .param("member", scene.member.value())
                .query(java.util.UUID.class)
                .single());
    }

    private List<String> told(AccountId person) {
        return jdbc.sql(
                        "select kind from notice where account_id = :id and link like '%/room' order by created_at, kind")
                .param("id", person.value())
                .query(String.class)
                .list();
    }

    private void refused(String key, Runnable act) {
        assertThatThrownBy(() -> ActingAs.run(scene.leader, act::run))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private static Instant tomorrow() {
        return Instant.now().plus(Duration.ofDays(1));
    }
}
