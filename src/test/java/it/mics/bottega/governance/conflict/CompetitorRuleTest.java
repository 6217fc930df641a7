package it.mics.bottega.governance.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.challenge.ChallengeAuthoring;
import it.mics.bottega.governance.CaseDecision;
import it.mics.bottega.governance.ModerationDesk;
import it.mics.bottega.governance.conflict.declared.CompanyMarket;
import it.mics.bottega.governance.conflict.declared.Markets;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.identity.OrganisationId;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.taxonomy.ReferenceFiles;
import it.mics.bottega.taxonomy.SubSector;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Whoever belongs to a competitor decides with a second signature, and nobody reads who competes with whom. */
@BottegaTest
class CompetitorRuleTest {
    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ChallengeAuthoring authoring;

    @Autowired
    private ModerationDesk desk;

    @Autowired
    private Conflicts conflicts;

    @Autowired
    private Markets markets;

    private ConflictScene scene;
    private OrganisationId rival;
    private AccountId rivalMember;

    @BeforeEach
    void scene() {
        scene = new ConflictScene(jdbc, authoring, desk);
        rival = ActingAs.company(jdbc, "Rivale Legami");
        rivalMember = ActingAs.companyMember(jdbc, "Rita Rivale", rival);
        ActingAs.affiliate(jdbc, scene.leader, rival);
    }

    @Test
    void the_same_part_of_a_sector_lets_the_decision_wait_for_a_second_signature() {
        keep(scene.author, scene.company, Set.of(SubSector.LEATHER, SubSector.FOOTWEAR), Set.of());
        keep(rivalMember, rival, Set.of(SubSector.TEXTILE), Set.of());
        assertThat(found().clean()).isTrue();
        keep(rivalMember, rival, Set.of(SubSector.TEXTILE, SubSector.FOOTWEAR), Set.of());
        ActingAs.run(scene.leader, () -> desk.decide(scene.open(), CaseDecision.approve()));
        assertThat(scene.status()).isEqualTo("SUBMITTED_FOR_REVIEW");
        assertThat(scene.evidence()).containsExactly("PROPOSED 1");
    }

    @Test
    void either_company_may_name_the_other_and_what_is_told_is_the_same() {
        keep(scene.author, scene.company, Set.of(), Set.of(rival.value()));
        String named = told();
        keep(scene.author, scene.company, Set.of(), Set.of());
        assertThat(found().clean()).isTrue();
        keep(rivalMember, rival, Set.of(), Set.of(scene.company.value()));
        assertThat(told()).isEqualTo(named).isEqualTo("a confidential relation exists");
        assertThat(found().soft()).isTrue();
        assertThat(found().all()).extracting(Finding::confidential).containsExactly(true);
    }

    @Test
    void whoever_left_the_competitor_decides_alone() {
        keep(scene.author, scene.company, Set.of(), Set.of(rival.value()));
        jdbc.sql("""
                update affiliation set since = current_date - 30, until = current_date - 3
                where account_id = :id and organisation_id = :rival""")
                .param("id", scene.leader.value())
                .param("rival", rival.value())
                .update();
        assertThat(found().clean()).isTrue();
    }

    @Test
    void only_its_own_people_read_and_keep_the_market_of_a_company() {
        keep(scene.author, scene.company, Set.of(SubSector.LEATHER), Set.of(rival.value()));
        assertThat(ActingAs.call(rivalMember, markets::mine)).allSatisfy(market -> {
            assertThat(market.company()).isEqualTo(rival);
            assertThat(market.subSectors()).isEmpty();
            assertThat(market.competitors()).isEmpty();
        });
        assertThat(ActingAs.call(scene.author, markets::mine))
                .flatExtracting(CompanyMarket::competitors)
                .extracting(CompanyMarket.Competitor::id)
                .containsExactly(rival);
        assertThatThrownBy(() -> keep(rivalMember, scene.company, Set.of(), Set.of()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> keep(scene.leader, scene.company, Set.of(), Set.of()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> keep(rivalMember, rival, Set.of(), Set.of(rival.value())))
                .hasMessage("conflict.market.self");
        keep(rivalMember, rival, Set.of(), Set.of(scene.university.value()));
        assertThat(ActingAs.call(rivalMember, markets::mine).getFirst().competitors())
                .as("a university is no competitor")
                .isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void the_parts_of_the_sectors_are_those_of_the_calls() {
        List<String> listed = ReferenceFiles.records("reference/sectors.yaml", "sectors").stream()
                .flatMap(sector -> ((List<Map<String, Object>>) sector.get("subSectors"))
                        .stream().map(part -> sector.get("id") + " " + part.get("id")))
                .toList();
        assertThat(Stream.of(SubSector.values()).map(part -> part.sector() + " " + part.name()))
                .containsExactlyElementsOf(listed);
    }

    private void keep(AccountId person, OrganisationId company, Set<SubSector> parts, Set<UUID> competitors) {
        ActingAs.run(person, () -> markets.keep(company.value(), parts, competitors));
    }

    private String told() {
        return found().words().best(Language.EN);
    }

    private Findings found() {
        return conflicts.of(scene.leader, "challenge", scene.challenge.value());
    }
}
