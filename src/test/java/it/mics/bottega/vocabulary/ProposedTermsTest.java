package it.mics.bottega.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.governance.CaseAction;
import it.mics.bottega.governance.CaseDecision;
import it.mics.bottega.governance.CaseId;
import it.mics.bottega.governance.DecidedCases;
import it.mics.bottega.governance.ModerationDesk;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.taxonomy.Skill;
import it.mics.bottega.taxonomy.SkillId;
import it.mics.bottega.taxonomy.Taxonomy;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BottegaTest
class ProposedTermsTest {
    private static final SkillId EDIBLE = new SkillId(408);

    @Autowired
    private ProposedTerms terms;

    @Autowired
    private ModerationDesk desk;

    @Autowired
    private DecidedCases decided;

    @Autowired
    private Taxonomy taxonomy;

    @Autowired
    private JdbcClient jdbc;

    private AccountId researcher = new AccountId(UUID.randomUUID());
    private AccountId leader = researcher;
    private String name = "";

    @BeforeEach
    void people() {
        researcher = ActingAs.researcher(jdbc, "Proposer", null);
        leader = ActingAs.spokeLeader(jdbc, "Leader", 2);
        name = "termine " + UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void an_approved_term_is_in_the_thesaurus_and_found_in_both_languages_at_once() {
        TermId id = propose(new LocalizedText(name, null));
        SkillId skill = skill(id);
        assertThat(taxonomy.thesaurus().find(skill)).isEmpty();
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> decide(id, CaseDecision.approve()))
                .matches(refusal -> refusal.key().equals("vocabulary.case.labelMissing"));
        ActingAs.run(leader, () -> terms.amend(id, new LocalizedText(name, name + " en"), EDIBLE, null));
        decide(id, CaseDecision.approve());
        Skill added = taxonomy.thesaurus().get(skill);
        assertThat(added.label()).isEqualTo(new LocalizedText(name, name + " en"));
        assertThat(added.broader()).isEqualTo(EDIBLE);
        assertThat(added.spokes()).containsEntry(2, 1.0);
        for (Language language : Language.values()) {
            assertThat(taxonomy.skillSearch(language).find(name + " en"))
                    .extracting(found -> found.skill().id())
                    .contains(skill);
        }
        assertTold("TERM_APPROVED");
    }

    @Test
    void a_merged_term_becomes_a_synonym_and_its_number_leads_to_the_concept() {
        TermId id = propose(new LocalizedText(name, null));
        SkillId skill = skill(id);
        CaseDecision merge = new CaseDecision(CaseAction.RETURN, "SYNONYM", null, List.of());
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> decide(id, merge))
                .matches(refusal -> refusal.key().equals("vocabulary.case.targetMissing"));
        ActingAs.run(leader, () -> terms.amend(id, new LocalizedText(name, null), null, EDIBLE));
        decide(id, merge);
        assertThat(taxonomy.thesaurus().get(skill).id()).isEqualTo(EDIBLE);
        assertThat(taxonomy.thesaurus().get(EDIBLE).labels(Language.IT)).contains(name);
        assertThat(taxonomy.skillSearch(Language.EN).find(name))
                .extracting(found -> found.skill().id())
                .containsExactly(EDIBLE);
        assertTold("TERM_MERGED");
    }

    @Test
    void a_refused_term_leaves_nothing_but_its_reason_and_may_be_proposed_again() {
        TermId id = propose(new LocalizedText(null, name));
        decide(id, new CaseDecision(CaseAction.DECLINE, "TOO_BROAD", "Quite broad", List.of()));
        Term refused = terms.find(id).orElseThrow();
        assertThat(refused.status()).isEqualTo(TermStatus.REFUSED);
        assertThat(refused.skill()).isNull();
        assertThat(refused.reason()).isEqualTo("TOO_BROAD");
        assertTold("TERM_REFUSED");
        propose(new LocalizedText(null, name));
    }

    @Test
    void a_refused_term_is_decided_again_unless_its_name_waits_already() {
        CaseDecision no = new CaseDecision(CaseAction.DECLINE, "TOO_BROAD", null, List.of());
        TermId id = propose(new LocalizedText(name, name + " en"));
        CaseId first = desk.openOn(ProposedTerms.TYPE, id.value()).orElseThrow().id();
        decide(id, no);
        ActingAs.run(leader, () -> decided.again(first, "It is narrow enough."));
        CaseId second =
                desk.openOn(ProposedTerms.TYPE, id.value()).orElseThrow().id();
        decide(id, CaseDecision.approve());
        assertThat(taxonomy.thesaurus().find(skill(id))).isPresent();
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> ActingAs.run(leader, () -> decided.again(second, "Not narrow after all.")))
                .matches(refusal -> refusal.key().equals("vocabulary.again.known"));
        name = name + "x";
        TermId other = propose(new LocalizedText(name, null));
        CaseId refused =
                desk.openOn(ProposedTerms.TYPE, other.value()).orElseThrow().id();
        decide(other, no);
        propose(new LocalizedText(name, null));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> ActingAs.run(leader, () -> decided.again(refused, "It is narrow enough.")))
                .matches(refusal -> refusal.key().equals("vocabulary.term.waiting"));
    }

    @Test
    void names_that_exist_or_wait_are_refused() {
        String known = taxonomy.thesaurus().get(EDIBLE).label().best(Language.EN);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> propose(new LocalizedText(null, known.toUpperCase(java.util.Locale.ROOT))))
                .matches(refusal -> refusal.key().equals("vocabulary.term.known"));
        propose(new LocalizedText(name, null));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> propose(new LocalizedText(name.toUpperCase(java.util.Locale.ROOT), null)))
                .matches(refusal -> refusal.key().equals("vocabulary.term.waiting"));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> propose(new LocalizedText(name + "a\u200Bb", null)))
                .matches(refusal -> refusal.key().equals("vocabulary.term.hidden"));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> propose(new LocalizedText(null, name + " c\u043Encia")))
                .matches(refusal -> refusal.key().equals("vocabulary.term.mixed"));
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> propose(LocalizedText.EMPTY));
    }

    @Test
    void nobody_mends_or_decides_about_terms_of_another_spoke_or_their_own() {
        TermId id = propose(new LocalizedText(name, name + " en"));
        AccountId other = ActingAs.spokeLeader(jdbc, "Other", 3);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() ->
                        ActingAs.run(other, () -> terms.amend(id, new LocalizedText(name, null), null, null)));
    }

    @Test
    void a_proposal_goes_with_its_proposer_and_takes_its_case_along() {
        TermId id = propose(new LocalizedText(name, null));
        SkillId skill = skill(id);
        jdbc.sql("delete from account where id = :id")
                .param("id", researcher.value())
                .update();
        assertThat(jdbc.sql("select count(*) from skill where id = :id")
                        .param("id", skill.value())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(desk.openOn(ProposedTerms.TYPE, id.value())).isEmpty();
    }

    private TermId propose(LocalizedText label) {
        return ActingAs.call(researcher, () -> terms.propose(label, null, "We need it", 2));
    }

    private void decide(TermId id, CaseDecision decision) {
        var view = desk.openOn(ProposedTerms.TYPE, id.value()).orElseThrow();
        ActingAs.run(leader, () -> desk.decide(view.id(), decision));
    }

    private SkillId skill(TermId id) {
        SkillId skill = terms.find(id).orElseThrow().skill();
        if (skill == null) throw new AssertionError("no concept");
        return skill;
    }

    private void assertTold(String kind) {
        org.awaitility.Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(
                        () -> assertThat(jdbc.sql("select count(*) from notice where account_id = :id and kind = :kind")
                                        .param("id", researcher.value())
                                        .param("kind", kind)
                                        .query(Integer.class)
                                        .single())
                                .isEqualTo(1));
    }
}
