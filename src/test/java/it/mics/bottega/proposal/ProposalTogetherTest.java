package it.mics.bottega.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.proposal.ProposalMerge.Part;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BottegaTest
class ProposalTogetherTest {
    private static final ProposalContent EMPTY = ProposalContent.empty(Language.EN);

    private final UUID hers = UUID.randomUUID();
    private final UUID his = UUID.randomUUID();

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Hands writing;

    @Autowired
    private ProposalReading reading;

    @Autowired
    private ProposalTogether together;

    private Scene scene;
    private ProposalId id;

    @BeforeEach
    void begun() {
        scene = new Scene(jdbc);
        id = ActingAs.call(scene.leader, () -> writing.start(scene.team, Language.EN));
    }

    @Test
    void a_section_belongs_to_one_page_until_it_is_left_or_lapses() {
        assertThat(take(scene.leader, hers, ProposalSection.SUMMARY))
                .containsExactly(new HeldSection(ProposalSection.SUMMARY, hers, scene.leader, "Giulia Prova"));
        assertThat(take(scene.member, his, ProposalSection.SUMMARY))
                .extracting(HeldSection::holder)
                .containsExactly(scene.leader);
        ActingAs.run(scene.leader, () -> together.release(id, hers));
        assertThat(take(scene.member, his, ProposalSection.SUMMARY))
                .extracting(HeldSection::holder)
                .containsExactly(scene.member);
        lapse();
        assertThat(take(scene.leader, hers, ProposalSection.SUMMARY))
                .extracting(HeldSection::page)
                .containsExactly(hers);
    }

    @Test
    void a_page_writes_in_one_section_at_a_time_and_renews_it_with_each_key() {
        take(scene.leader, hers, ProposalSection.SUMMARY);
        assertThat(take(scene.leader, hers, ProposalSection.PLAN))
                .extracting(HeldSection::section)
                .containsExactly(ProposalSection.PLAN);
        jdbc.sql("update proposal_lock set until = clock_timestamp() + interval '1 second' where proposal_id = :id")
                .param("id", id.value())
                .update();
        take(scene.leader, hers, ProposalSection.PLAN);
        assertThat(jdbc.sql(
                                "select until > clock_timestamp() + interval '20 seconds' from proposal_lock where page = :page")
                        .param("page", hers)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void nobody_takes_over_a_page_whose_number_they_know() {
        take(scene.leader, hers, ProposalSection.SUMMARY);
        assertThat(take(scene.member, hers, ProposalSection.SUMMARY))
                .extracting(HeldSection::holder)
                .containsExactly(scene.leader);
        ActingAs.run(scene.member, () -> together.release(id, hers));
        assertThat(ActingAs.call(scene.leader, () -> together.held(id))).hasSize(1);
    }

    @Test
    void what_is_written_where_somebody_else_writes_waits_and_the_rest_is_saved() {
        take(scene.leader, hers, ProposalSection.SUMMARY);
        ProposalContent mine = with(with(EMPTY, Part.SUMMARY, "His summary"), Part.IMPACT, "His impact");
        Written written = write(scene.member, his, EMPTY, mine);
        assertThat(written.waiting()).containsExactly(Part.SUMMARY);
        assertThat(written.disputed()).isEmpty();
        assertThat(stored()).isEqualTo(with(EMPTY, Part.IMPACT, "His impact"));
        lapse();
        assertThat(write(scene.member, his, EMPTY, mine).waiting()).isEmpty();
        assertThat(stored()).isEqualTo(mine);
    }

    @Test
    void different_parts_come_together_and_the_same_part_keeps_the_first_text() {
        write(scene.leader, hers, EMPTY, with(with(EMPTY, Part.TITLE, "Hers"), Part.APPROACH, "Her approach"));
        Written his1 = write(scene.member, his, EMPTY, with(with(EMPTY, Part.TITLE, "His"), Part.IMPACT, "His impact"));
        assertThat(his1.disputed()).containsExactly(Part.TITLE);
        assertThat(his1.by()).isEqualTo("Giulia Prova");
        assertThat(stored())
                .isEqualTo(with(
                        with(with(EMPTY, Part.TITLE, "Hers"), Part.APPROACH, "Her approach"),
                        Part.IMPACT,
                        "His impact"));
    }

    @Test
    void nobody_else_learns_who_writes_or_writes() {
        AccountId stranger = ActingAs.researcher(jdbc, "Stranger", null);
        assertThatThrownBy(() -> take(stranger, his, ProposalSection.TITLE)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ActingAs.call(stranger, () -> together.held(id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ActingAs.run(stranger, () -> together.release(id, his)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> write(stranger, his, EMPTY, with(EMPTY, Part.TITLE, "X")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void of_64_who_write_at_once_each_text_is_stored_in_turn_or_told_back() throws Exception {
        List<Part> parts = List.of(Part.TITLE, Part.SUMMARY, Part.APPROACH, Part.IMPACT);
        CyclicBarrier start = new CyclicBarrier(64);
        try (var pool = Executors.newFixedThreadPool(64)) {
            for (int round = 0; round < 5; round++) {
                ProposalContent before = stored();
                int n = round;
                List<Future<Written>> all = IntStream.range(0, 64)
                        .mapToObj(writer -> pool.submit(() -> {
                            start.await();
                            return write(
                                    writer % 2 == 0 ? scene.leader : scene.member,
                                    UUID.randomUUID(),
                                    before,
                                    with(before, parts.get(writer % 4), n + " by " + writer));
                        }))
                        .toList();
                int[] won = new int[4];
                for (int writer = 0; writer < 64; writer++) {
                    Written written = all.get(writer).get();
                    Part part = parts.get(writer % 4);
                    if (!written.disputed().isEmpty()) {
                        assertThat(written.disputed()).containsExactly(part);
                        continue;
                    }
                    won[writer % 4]++;
                    assertThat(part.differs(stored(), with(before, part, n + " by " + writer)))
                            .as("what was said to be saved by %s is there", writer)
                            .isFalse();
                }
                assertThat(won).containsOnly(1);
            }
        }
    }

    @Test
    void of_64_who_take_a_section_at_once_one_has_it() throws Exception {
        CyclicBarrier start = new CyclicBarrier(64);
        try (var pool = Executors.newFixedThreadPool(64)) {
            for (int round = 0; round < 5; round++) {
                List<Future<Boolean>> all = IntStream.range(0, 64)
                        .mapToObj(writer -> pool.submit(() -> {
                            UUID page = UUID.randomUUID();
                            start.await();
                            return take(scene.leader, page, ProposalSection.PLAN).stream()
                                    .anyMatch(held -> held.page().equals(page));
                        }))
                        .toList();
                int holders = 0;
                for (Future<Boolean> one : all) if (one.get()) holders++;
                assertThat(holders).isEqualTo(1);
                lapse();
            }
        }
    }

    @Test
    void after_the_deadline_nothing_is_written() {
        scene.lastInstantIn(Duration.ofSeconds(-1));
        assertThatThrownBy(() -> write(scene.leader, hers, EMPTY, with(EMPTY, Part.TITLE, "Too late")))
                .hasMessage("proposal.late");
        assertThat(stored()).isEqualTo(EMPTY);
    }

    private List<HeldSection> take(AccountId person, UUID page, ProposalSection section) {
        return ActingAs.call(person, () -> together.take(id, section, page));
    }

    private Written write(AccountId person, UUID page, ProposalContent base, ProposalContent mine) {
        return ActingAs.call(person, () -> together.write(id, page, base, mine));
    }

    private ProposalContent stored() {
        return ActingAs.call(scene.leader, () -> reading.draft(id)).content();
    }

    private void lapse() {
        jdbc.sql("update proposal_lock set until = clock_timestamp() - interval '1 second' where proposal_id = :id")
                .param("id", id.value())
                .update();
    }

    private static ProposalContent with(ProposalContent content, Part part, String words) {
        return ProposalMerge.take(
                part,
                new ProposalContent(words, words, words, words, Language.EN, null, null, List.of(), List.of()),
                content);
    }
}
