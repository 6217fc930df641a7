package it.mics.bottega.matching.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengePolicy;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.challenge.SkillRequirement;
import it.mics.bottega.challenge.TeamRules;
import it.mics.bottega.directory.Profiles;
import it.mics.bottega.directory.ResearcherProfile;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.taxonomy.SkillId;
import it.mics.bottega.team.TeamFixtures;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BottegaTest
class TextEvidenceTest {
    private static final SkillId SKILL = new SkillId(408);

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TextEvidence evidence;

    @Autowired
    private Profiles profiles;

    @Autowired
    private ChallengeRegister challenges;

    @Autowired
    private ChallengePolicy policy;

    @Autowired
    private CurrentActor current;

    private ChallengeId challenge;
    private AccountId ada;

    @BeforeEach
    void write() {
        challenge = new TeamFixtures(jdbc).challenge(new TeamRules(3, 6, 2), new SkillRequirement(SKILL, 3, 1, true));
        jdbc.sql("update challenge set teaser_it = :teaser, need_it = :need, confidentiality = 'NDA' where id = :id")
                .param("teaser", "Cerchiamo un imballaggio commestibile. Deve reggere in stabilimento.")
                .param("need", "La ricetta segreta usa ginestra fermentata.")
                .param("id", challenge.value())
                .update();
        ada = ActingAs.researcher(jdbc, "Ada Testi", null);
        jdbc.sql("insert into researcher_profile (account_id, bio_it, visibility, updated_at)"
                        + " values (:id, :bio, 'PUBLIC', now())")
                .param("id", ada.value())
                .param("bio", "Studio edible packaging e ginestra fermentata. Lo provo in stabilimento.")
                .update();
        jdbc.sql("insert into profile_output (id, account_id, title, year) values (:id, :account, :title, 2024)")
                .param("id", UUID.randomUUID())
                .param("account", ada.value())
                .param("title", "Stabilimento e imballaggio commestibile: il metodo Testi")
                .update();
    }

    @Test
    void the_own_sentences_and_those_of_the_challenge_show_where_the_texts_meet() {
        SharedText shared = evidence.between(person(), seen(), Language.IT);
        assertThat(shared.concepts()).contains(SKILL);
        assertThat(shared.words()).contains("stabilimento");
        assertThat(shared.person())
                .extracting(SharedText.Quote::sentence)
                .contains("Lo provo in stabilimento.", "Stabilimento e imballaggio commestibile: il metodo Testi");
        assertThat(shared.challenge())
                .extracting(SharedText.Quote::sentence)
                .contains("Cerchiamo un imballaggio commestibile.", "Deve reggere in stabilimento.");
    }

    @Test
    void a_brief_that_the_reader_may_not_read_is_never_evidence() {
        SharedText shared = evidence.between(person(), seen(), Language.IT);
        assertThat(shared.toString().replace("Studio edible packaging e ginestra fermentata.", ""))
                .doesNotContain("ginestra", "segreta", "fermentata");
        assertThat(evidence.unnamed(person(), seen(), Language.IT).words()).doesNotContain("ginestra");
    }

    @Test
    void who_may_not_know_the_person_gets_no_sentence_and_nothing_of_an_output() {
        SharedText shared = evidence.unnamed(person(), seen(), Language.IT);
        assertThat(shared.concepts()).containsExactly(SKILL);
        assertThat(shared.person()).isEmpty();
        assertThat(shared.challenge()).isEmpty();
        assertThat(shared.toString()).doesNotContain("Testi", "metodo");
    }

    @Test
    void a_name_in_the_own_text_is_not_told_by_a_challenge_that_writes_it_too() {
        jdbc.sql("update researcher_profile set bio_it = :bio where account_id = :id")
                .param("bio", "Dirigo il laboratorio Valdarno a Lecce con Fiorenzo. Studio edible packaging.")
                .param("id", ada.value())
                .update();
        jdbc.sql("update challenge set teaser_it = :teaser where id = :id")
                .param("teaser", "Imballaggio commestibile per chi lavora a Lecce, nel Valdarno o con Fiorenzo.")
                .param("id", challenge.value())
                .update();
        SharedText shared = evidence.unnamed(person(), seen(), Language.IT);
        assertThat(shared.concepts()).containsExactly(SKILL);
        assertThat(shared.words()).isEmpty();
        assertThat(evidence.between(person(), seen(), Language.IT).words()).contains("valdarno", "fiorenzo");
    }

    private ResearcherProfile person() {
        return profiles.present(List.of(ada)).getFirst();
    }

    private ChallengeFacts seen() {
        return ActingAs.call(ada, () -> policy.seenBy(current.require(), challenges.get(challenge)));
    }
}
