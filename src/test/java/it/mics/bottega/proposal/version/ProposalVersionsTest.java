package it.mics.bottega.proposal.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.proposal.Hands;
import it.mics.bottega.proposal.ProposalContent;
import it.mics.bottega.proposal.ProposalId;
import it.mics.bottega.proposal.ProposalMerge;
import it.mics.bottega.proposal.ProposalMerge.Part;
import it.mics.bottega.proposal.ProposalReading;
import it.mics.bottega.proposal.ProposalSection;
import it.mics.bottega.proposal.ProposalTogether;
import it.mics.bottega.proposal.Sample;
import it.mics.bottega.proposal.Scene;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BottegaTest
class ProposalVersionsTest {
    private static final UUID PAGE = UUID.randomUUID();

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Hands writing;

    @Autowired
    private ProposalReading reading;

    @Autowired
    private ProposalTogether together;

    @Autowired
    private ProposalVersions versions;

    private Scene scene;
    private ProposalId id;

    @BeforeEach
    void begun() {
        scene = new Scene(jdbc);
        id = ActingAs.call(scene.leader, () -> writing.start(scene.team, Language.EN));
    }

    @Test
    void a_text_is_kept_before_somebody_else_goes_on_with_it_and_not_while_one_person_writes() {
        write(scene.leader, content("A first thought."));
        write(scene.leader, content("A first thought, and a second."));
        assertThat(all()).isEmpty();
        write(scene.member, content("Something quite different."));
        assertThat(all()).singleElement().satisfies(version -> {
            assertThat(version.reason()).isEqualTo(VersionReason.HANDED_ON);
            assertThat(version.by()).isEqualTo("Giulia Prova");
            assertThat(version.content().approach()).isEqualTo("A first thought, and a second.");
        });
    }

    @Test
    void two_who_write_in_different_parts_leave_no_version_for_each_key() {
        write(scene.leader, content("A first thought."));
        for (int i = 0; i < 5; i++) {
            write(scene.member, ProposalMerge.take(Part.IMPACT, impact("Impact " + i), now()));
            write(scene.leader, ProposalMerge.take(Part.APPROACH, content("Approach " + i), now()));
        }
        assertThat(all()).isEmpty();
    }

    @Test
    void a_text_is_kept_before_work_begins_again_after_a_pause() {
        write(scene.leader, content("Written in the morning."));
        jdbc.sql("update proposal set saved_at = saved_at - make_interval(mins => 11) where id = :id")
                .param("id", id.value())
                .update();
        write(scene.leader, content("Written in the afternoon."));
        assertThat(all())
                .extracting(
                        ProposalVersion::reason, version -> version.content().approach())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(VersionReason.PAUSE, "Written in the morning."));
    }

    @Test
    void what_is_sent_is_kept_as_it_was_sent() {
        ActingAs.run(scene.leader, () -> writing.send(id, Sample.content("Sent for good")));
        assertThat(all()).first().satisfies(kept -> {
            assertThat(kept.reason()).isEqualTo(VersionReason.SENT);
            assertThat(kept.sent()).isEqualTo(1);
            assertThat(kept.content()).isEqualTo(Sample.content("Sent for good"));
        });
    }

    @Test
    void a_part_comes_back_as_a_new_change_and_what_stood_there_is_kept() {
        write(scene.leader, Sample.content("First title"));
        int first = keep("Before the call");
        write(
                scene.leader,
                new ProposalContent("Second title", "", "New", "", Language.EN, 3, 5, List.of(), List.of()));
        ActingAs.run(scene.member, () -> versions.restore(id, first, EnumSet.of(Part.APPROACH)));
        assertThat(now().approach()).isEqualTo(Sample.content("First title").approach());
        assertThat(now().title()).isEqualTo("Second title");
        assertThat(all()).first().satisfies(kept -> {
            assertThat(kept.reason()).isEqualTo(VersionReason.RESTORE);
            assertThat(kept.content().approach()).isEqualTo("New");
        });
        ActingAs.run(scene.member, () -> versions.restore(id, first, EnumSet.allOf(Part.class)));
        assertThat(now()).isEqualTo(Sample.content("First title"));
        assertThat(all()).hasSize(3);
    }

    @Test
    void nothing_comes_back_where_somebody_is_writing_not_even_the_other_parts() {
        write(scene.leader, Sample.content("First title"));
        int first = keep("Before the call");
        ProposalContent later = new ProposalContent("Second", "", "New", "", Language.EN, 3, 5, List.of(), List.of());
        write(scene.leader, later);
        ActingAs.run(scene.leader, () -> together.take(id, ProposalSection.APPROACH, PAGE));
        assertThatThrownBy(() ->
                        ActingAs.run(scene.member, () -> versions.restore(id, first, EnumSet.allOf(Part.class))))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.arguments()).containsExactly("Giulia Prova"));
        assertThat(now()).isEqualTo(later);
        assertThat(all()).hasSize(1);
        ActingAs.run(scene.member, () -> versions.restore(id, first, EnumSet.of(Part.SUMMARY)));
        assertThat(now().summary()).isEqualTo(Sample.content("").summary());
    }

    @Test
    void names_are_asked_for_and_limited_and_end_with_the_deadline() {
        write(scene.leader, content("Text"));
        assertThatThrownBy(() -> keep("  ")).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> keep("n".repeat(81))).isInstanceOf(RuleViolation.class);
        for (int i = 0; i < KeepingRule.NAMED; i++) keep("Name " + i);
        assertThatThrownBy(() -> keep("One more")).hasMessage("proposal.version.tooMany");
        scene.lastInstantIn(Duration.ofSeconds(-5));
        assertThatThrownBy(() -> keep("Late")).hasMessage("proposal.version.over");
        assertThatThrownBy(() -> ActingAs.run(scene.leader, () -> versions.restore(id, 1, EnumSet.allOf(Part.class))))
                .hasMessage("proposal.version.over");
    }

    @Test
    void of_the_automatic_ones_the_oldest_go_and_those_with_a_name_stay() {
        write(scene.leader, content("The very first text"));
        int first = keep("First");
        for (int i = 0; i <= KeepingRule.AUTOMATIC + 1; i++)
            write(i % 2 == 0 ? scene.member : scene.leader, content("Text " + i));
        assertThat(all().stream().filter(kept -> kept.reason().isAutomatic()))
                .hasSize(KeepingRule.AUTOMATIC)
                .extracting(kept -> kept.content().approach())
                .contains("Text " + KeepingRule.AUTOMATIC)
                .doesNotContain("Text 0");
        assertThat(all()).extracting(ProposalVersion::n).contains(first);
    }

    @Test
    void nobody_outside_the_team_reads_keeps_or_brings_back() {
        write(scene.leader, content("Text"));
        keep("First");
        for (AccountId other : List.of(scene.owner, ActingAs.spokeLeader(jdbc, "Other Prova", 3))) {
            assertThatThrownBy(() -> ActingAs.call(other, () -> versions.of(id)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> ActingAs.call(other, () -> versions.keep(id, "Mine")))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> ActingAs.run(other, () -> versions.restore(id, 1, EnumSet.allOf(Part.class))))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void the_database_lets_no_kept_text_be_changed() {
        write(scene.leader, content("Text"));
        keep("First");
        assertThatThrownBy(() -> jdbc.sql("update proposal_version set name = 'Other' where proposal_id = :id")
                        .param("id", id.value())
                        .update())
                .hasMessageContaining("proposal_version_stands");
    }

    private void write(AccountId who, ProposalContent next) {
        ActingAs.run(who, () -> together.write(id, UUID.randomUUID(), now(), next));
    }

    private int keep(String name) {
        return ActingAs.call(scene.leader, () -> versions.keep(id, name));
    }

    private ProposalContent now() {
        return ActingAs.call(scene.leader, () -> reading.draft(id).content());
    }

    private List<ProposalVersion> all() {
        return ActingAs.call(scene.leader, () -> versions.of(id).versions());
    }

    private static ProposalContent content(String approach) {
        return new ProposalContent("", "", approach, "", Language.EN, null, null, List.of(), List.of());
    }

    private static ProposalContent impact(String words) {
        return new ProposalContent("", "", "", words, Language.EN, null, null, List.of(), List.of());
    }
}
