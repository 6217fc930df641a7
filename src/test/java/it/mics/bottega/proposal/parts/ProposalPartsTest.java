package it.mics.bottega.proposal.parts;

import static org.assertj.core.api.Assertions.assertThat;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.proposal.Manifest;
import it.mics.bottega.proposal.ProposalContent;
import it.mics.bottega.proposal.ProposalId;
import it.mics.bottega.proposal.ProposalMerge.Part;
import it.mics.bottega.proposal.ProposalReading;
import it.mics.bottega.proposal.ProposalSection;
import it.mics.bottega.proposal.ProposalTogether;
import it.mics.bottega.proposal.ProposalWriting;
import it.mics.bottega.proposal.Sample;
import it.mics.bottega.proposal.Scene;
import it.mics.bottega.proposal.Written;
import it.mics.bottega.proposal.version.ProposalVersions;
import it.mics.bottega.team.TeamId;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

@BottegaTest
class ProposalPartsTest {
    private static final Partner MILL = new Partner("Frantoio di prova", "Pomace of two seasons", true);
    private static final Risk HEAT = new Risk("The wax melts", 2, 3, "A harder wax");
    private static final ImpactClaim WATER = new ImpactClaim("Less water", 1250L, "m³", Evidence.CLAIMED, "Estimate");
    private static final ProposalParts ALL = new ProposalParts(List.of(MILL), List.of(HEAT), List.of(WATER));
    private static final ProposalContent PLAIN = Sample.content("Three seasons");

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private JsonMapper json;

    @Autowired
    private ProposalWriting writing;

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
    void what_is_written_is_read_again() {
        write(scene.leader, now(), PLAIN.with(ALL));
        assertThat(now()).isEqualTo(PLAIN.with(ALL));
        write(scene.member, now(), PLAIN);
        assertThat(now().parts()).isEqualTo(ProposalParts.NONE);
    }

    @Test
    void two_who_write_different_parts_lose_nothing() {
        ProposalContent base = now();
        write(scene.leader, base, base.with(new ProposalParts(List.of(MILL), List.of(), List.of())));
        Written outcome = write(scene.member, base, base.with(new ProposalParts(List.of(), List.of(HEAT), List.of())));
        assertThat(outcome.disputed()).isEmpty();
        assertThat(now().parts()).isEqualTo(new ProposalParts(List.of(MILL), List.of(HEAT), List.of()));
        outcome = write(scene.member, base, base.with(new ProposalParts(List.of(), List.of(), List.of(WATER))));
        assertThat(now().parts()).isEqualTo(ALL);
        assertThat(outcome.disputed()).isEmpty();
    }

    @Test
    void the_words_for_everybody_are_a_part_of_their_own_that_counts_once_it_is_written() {
        ProposalContent base = now();
        PlainCard card = new PlainCard("Una giacca che non teme la pioggia", "A jacket for the rain");
        write(scene.leader, base, base.with(ALL));
        Written outcome = write(scene.member, base, base.with(ProposalParts.NONE.with(card)));
        assertThat(outcome.disputed()).isEmpty();
        assertThat(now().parts()).isEqualTo(ALL.with(card));
        assertThat(manifest(PLAIN.with(ALL)).canonical()).doesNotContain("card");
        assertThat(manifest(PLAIN.with(ALL.with(card))).canonical()).contains("card.it", "card.en");
        String before = json.writeValueAsString(PLAIN.with(ALL)).replaceFirst(",\"card\":\\{.*?\\}", "");
        assertThat(before).doesNotContain("card");
        assertThat(json.readValue(before, ProposalContent.class)).isEqualTo(PLAIN.with(ALL));
        assertThat(card.text().en()).isEqualTo("A jacket for the rain");
        assertThat(new PlainCard(" ", "").isEmpty()).isTrue();
    }

    @Test
    void a_part_in_which_somebody_writes_stays_theirs() {
        ProposalContent base = now();
        ActingAs.run(scene.leader, () -> together.take(id, ProposalSection.RISKS, UUID.randomUUID()));
        Written outcome = write(scene.member, base, base.with(ALL));
        assertThat(outcome.waiting()).containsExactly(Part.RISKS);
        assertThat(now().parts()).isEqualTo(new ProposalParts(List.of(MILL), List.of(), List.of(WATER)));
    }

    @Test
    void an_earlier_list_comes_back_from_a_version() {
        write(scene.leader, now(), PLAIN.with(ALL));
        int kept = ActingAs.call(scene.leader, () -> versions.keep(id, "With all"));
        write(scene.leader, now(), PLAIN);
        ActingAs.run(scene.leader, () -> versions.restore(id, kept, EnumSet.of(Part.CLAIMS)));
        assertThat(now().parts()).isEqualTo(new ProposalParts(List.of(), List.of(), List.of(WATER)));
    }

    @Test
    void each_value_counts_for_the_fingerprint_and_a_proposal_without_them_keeps_its_own() {
        assertThat(manifest(PLAIN).canonical()).doesNotContain("partner", "risk", "claim");
        assertThat(List.of(
                        manifest(PLAIN),
                        manifest(PLAIN.with(ALL)),
                        manifest(PLAIN.with(new ProposalParts(
                                List.of(new Partner(MILL.name(), MILL.contributes(), false)),
                                List.of(HEAT),
                                List.of(WATER)))),
                        manifest(PLAIN.with(new ProposalParts(
                                List.of(MILL), List.of(new Risk(HEAT.what(), 1, 3, HEAT.answer())), List.of(WATER)))),
                        manifest(PLAIN.with(new ProposalParts(
                                List.of(MILL),
                                List.of(HEAT),
                                List.of(new ImpactClaim(
                                        "Less water", 1250L, "m³", Evidence.DOCUMENTED, "Estimate")))))))
                .extracting(Manifest::sha256)
                .doesNotHaveDuplicates();
    }

    @Test
    void what_was_sent_before_there_were_such_parts_is_read_without_them() {
        String old = json.writeValueAsString(PLAIN).replaceFirst(",\"parts\":\\{.*?\\}\\}", "");
        assertThat(old).doesNotContain("parts");
        assertThat(json.readValue(old, ProposalContent.class)).isEqualTo(PLAIN);
        assertThat(json.readValue(json.writeValueAsString(PLAIN.with(ALL)), ProposalContent.class))
                .isEqualTo(PLAIN.with(ALL));
    }

    private Written write(AccountId who, ProposalContent base, ProposalContent next) {
        return ActingAs.call(who, () -> together.write(id, UUID.randomUUID(), base, next));
    }

    private ProposalContent now() {
        return ActingAs.call(scene.leader, () -> reading.draft(id).content());
    }

    private static Manifest manifest(ProposalContent content) {
        UUID same = new UUID(1, 1);
        return new Manifest(
                new ProposalId(same),
                new ChallengeId(same),
                new TeamId(same),
                "Team",
                1,
                content,
                List.of(),
                List.of(),
                List.of());
    }
}
