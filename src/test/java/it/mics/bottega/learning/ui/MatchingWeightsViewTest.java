package it.mics.bottega.learning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import it.mics.bottega.BottegaViewTest;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.introduction.IntroductionRequests;
import it.mics.bottega.learning.Decision;
import it.mics.bottega.learning.Learning;
import it.mics.bottega.matching.Factor;
import it.mics.bottega.matching.MatchWeights;
import it.mics.bottega.matching.Weights;
import it.mics.bottega.proposal.Scene;
import it.mics.bottega.uikit.Ui;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ViewPackages(classes = MatchingWeightsView.class)
class MatchingWeightsViewTest extends BottegaViewTest {
    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MatchWeights weights;

    @Autowired
    private Learning learning;

    @Autowired
    private IntroductionRequests requests;

    @Autowired
    private ChallengeRegister challenges;

    @Autowired
    private NoReasonsPanel noReasons;

    private AccountId office = new AccountId(UUID.randomUUID());

    @BeforeEach
    void office() {
        office = ActingAs.programmeOffice(jdbc, "Office");
        jdbc.sql("delete from introduction where status in ('MUTUAL', 'ENGAGED', 'CLOSED', 'REJECTED', 'DECLINED')")
                .update();
    }

    @AfterEach
    void backToTheFirst() {
        ActingAs.run(office, () -> weights.apply(Weights.DEFAULT, 0, "Back to the first weights"));
        jdbc.sql("delete from introduction_worth").update();
    }

    @Test
    void with_few_decisions_the_page_says_how_many_are_missing() {
        signIn(office);
        navigate(MatchingWeightsView.class);
        assertThat(pageText()).contains("There are 0 decisions so far: 30 more are needed");
        assertThat(find(Button.class).all().stream().map(Button::getText)).doesNotContain("Apply these weights");
    }

    @Test
    void a_suggestion_is_applied_by_a_person_with_a_reason() {
        decided(new Scene(jdbc), 80);
        signIn(office, Locale.ITALIAN);
        navigate(MatchingWeightsView.class);
        assertThat(pageText()).contains("Dalle 80 decisioni finora").contains("Che cosa sarebbe cambiato");
        button("Applica questi pesi").click();
        assertThat(weights.current()).isEqualTo(Weights.DEFAULT);
        assertThat(find(TextArea.class).single().isInvalid()).isTrue();
        test(find(TextArea.class).single()).setValue("Il settore conta più di quanto pensavamo");
        button("Applica questi pesi").click();
        assertThat(weights.current().of(Factor.SECTOR)).isGreaterThan(Weights.DEFAULT.of(Factor.SECTOR));
        assertThat(pageText()).contains("Il settore conta più di quanto pensavamo");
    }

    @Test
    void own_weights_are_tried_before_they_are_applied() {
        signIn(office);
        navigate(MatchingWeightsView.class);
        IntegerField sector = number(Factor.SECTOR);
        test(sector).setValue(14);
        button("See what would change").click();
        assertThat(pageText()).contains("4 points too many").doesNotContain("What would have changed");
        test(number(Factor.NICE_TO_HAVE)).setValue(6);
        button("See what would change").click();
        assertThat(pageText()).contains("The points make 100").contains("What would have changed");
        assertThat(weights.current()).isEqualTo(Weights.DEFAULT);
        test(find(TextArea.class).single()).setValue("Nice-to-haves counted too much for new members");
        button("Apply these weights").click();
        assertThat(weights.current().of(Factor.SECTOR)).isEqualTo(14);
    }

    @Test
    void a_weight_below_zero_is_refused_beside_its_field() {
        signIn(office);
        navigate(MatchingWeightsView.class);
        number(Factor.SECTOR).setValue(-1);
        button("See what would change").click();
        assertThat(number(Factor.SECTOR).isInvalid()).isTrue();
        assertThat(pageText()).doesNotContain("What would have changed");
    }

    private IntegerField number(Factor factor) {
        return find(IntegerField.class).all().stream()
                .filter(field -> Ui.t(factor.key()).equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_a_match_was_worth_is_kept_when_somebody_asks() {
        Scene scene = new Scene(jdbc);
        AccountId person = person();
        ActingAs.run(
                scene.owner,
                () -> requests.askForCompany(scene.challenge, person, "Shall we talk about vegetable tanning?"));
        jdbc.sql(
                        "update introduction set status = 'MUTUAL', reviewed_at = now(), answered_at = now(), person_yes_at = now() where person_id = :person")
                .param("person", person.value())
                .update();
        List<Decision> decisions = ActingAs.call(office, learning::decisions);
        assertThat(decisions).singleElement().satisfies(decision -> {
            assertThat(decision.kept()).isTrue();
            assertThat(decision.accepted()).isTrue();
            assertThat(decision.worth()).containsOnlyKeys(Factor.values()).containsEntry(Factor.INTEREST, 0.3);
        });
    }

    @Test
    void a_company_reads_why_five_people_said_no_and_others_do_not() {
        Scene scene = new Scene(jdbc);
        decided(scene, 80);
        var facts = challenges.get(scene.challenge);
        signIn(scene.owner);
        var panel = ActingAs.call(scene.owner, () -> noReasons.create(facts, actor(scene.owner)));
        assertThat(panel).isPresent();
        assertThat(panel.get().getElement().getTextRecursively())
                .contains("people say that the description is unclear");
        assertThat(noReasons.create(facts, actor(office))).isEmpty();
    }

    private it.mics.bottega.identity.Actor actor(AccountId id) {
        return ActingAs.call(id, () -> current.require());
    }

    @Autowired
    private it.mics.bottega.identity.CurrentActor current;

    private Button button(String text) {
        return find(Button.class).all().stream()
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private AccountId person() {
        AccountId person = ActingAs.researcher(jdbc, "Person", null);
        jdbc.sql("""
                insert into researcher_profile (account_id, headline_en, stage, visibility, open_to_teams, capacity, available_percent, updated_at)
                values (:id, 'Tanning chemist', 'POSTDOC', 'PROGRAMME', true, 2, 50, now())""").param("id", person.value()).update();
        return person;
    }

    /** Decisions in which experience of the sector, the fifth factor, made the difference. */
    private void decided(Scene scene, int count) {
        Random random = new Random(5);
        for (int i = 0; i < count; i++) {
            Double[] worth = new Double[Factor.values().length];
            for (int j = 0; j < worth.length; j++) worth[j] = random.nextDouble();
            boolean yes = worth[Factor.SECTOR.ordinal()] > 0.5;
            UUID id = UUID.randomUUID();
            jdbc.sql("""
                    insert into introduction (id, challenge_id, asker_id, person_id, spoke, message, status, score, why_it, why_en,
                        asked_at, reviewed_at, review_reason, answered_at, answer_reason, expires_at, asker_yes_at, person_yes_at)
                    values (:id, :challenge, :asker, :person, 3, 'A message that is long enough', :status, 50, 'x', 'x',
                        now(), now(), 'FIT', now(), :reason, now(), now(), now())""")
                    .param("id", id)
                    .param("challenge", scene.challenge.value())
                    .param("asker", scene.owner.value())
                    .param("person", person().value())
                    .param("status", yes ? "MUTUAL" : "DECLINED")
                    .param("reason", yes ? null : "DESCRIPTION_UNCLEAR")
                    .update();
            jdbc.sql("insert into introduction_worth (introduction_id, worth) values (:id, :worth)")
                    .param("id", id)
                    .param("worth", worth)
                    .update();
        }
    }
}
