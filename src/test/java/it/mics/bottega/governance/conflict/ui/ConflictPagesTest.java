package it.mics.bottega.governance.conflict.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import it.mics.bottega.BottegaViewTest;
import it.mics.bottega.challenge.ChallengeAuthoring;
import it.mics.bottega.governance.ModerationDesk;
import it.mics.bottega.governance.conflict.ConflictRules;
import it.mics.bottega.governance.conflict.ConflictScene;
import it.mics.bottega.governance.conflict.Conflicts;
import it.mics.bottega.governance.conflict.Counterpart;
import it.mics.bottega.governance.conflict.Relations;
import it.mics.bottega.governance.conflict.RuleChange;
import it.mics.bottega.governance.conflict.RuleSetting;
import it.mics.bottega.governance.conflict.Severity;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ViewPackages(packages = {"it.mics.bottega.governance", "it.mics.bottega.shell"})
class ConflictPagesTest extends BottegaViewTest {
    @Autowired
    private ChallengeAuthoring authoring;

    @Autowired
    private ModerationDesk desk;

    @Autowired
    private ConflictRules rules;

    @Autowired
    private Relations relations;

    @Autowired
    private Conflicts conflicts;

    private ConflictScene scene;

    @BeforeEach
    void scene() {
        scene = new ConflictScene(jdbc, authoring, desk);
    }

    @Test
    void a_declared_relation_blocks_from_then_on_and_nobody_else_reads_it() {
        signIn(scene.leader);
        navigate(RelationsView.class);
        assertThat(pageText()).contains("Only you read this list");
        @SuppressWarnings("unchecked")
        ComboBox<Counterpart> other = find(ComboBox.class).all().stream()
                .filter(field -> "To whom".equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
        assertThat(relations.named(scene.companyName))
                .extracting(Counterpart::id)
                .contains(scene.company.value());
        other.setValue(relations.named(scene.companyName).stream()
                .filter(each -> each.id().equals(scene.company.value()))
                .findFirst()
                .orElseThrow());
        find(Button.class).withText("Declare").single().click();
        assertThat(pageText()).contains("Prova Legami", "declared on");
        assertThat(conflicts
                        .of(scene.leader, "challenge", scene.challenge.value())
                        .hard())
                .isTrue();
        assertThat(ActingAs.call(scene.author, relations::mine)).isEmpty();
        find(Button.class).withText("It has ended").single().click();
        assertThat(pageText()).contains("it still counts for a time");
        assertThat(conflicts
                        .of(scene.leader, "challenge", scene.challenge.value())
                        .hard())
                .isTrue();
    }

    @Test
    void hidden_people_and_foreign_relations_are_not_there() {
        AccountId hidden = ActingAs.researcher(jdbc, "Nascosta Legami", null);
        jdbc.sql("insert into researcher_profile (account_id, visibility, updated_at) values (:id, 'HIDDEN', now())")
                .param("id", hidden.value())
                .update();
        ActingAs.run(scene.leader, () -> {
            assertThat(relations.named("nascosta legami")).isEmpty();
            assertThatThrownBy(() -> relations.declare(
                            it.mics.bottega.governance.conflict.RelationKind.FAMILY, hidden.value(), null))
                    .hasMessage("error.notFound");
        });
    }

    @Test
    void the_programme_office_changes_a_rule_for_a_reason_and_sees_first_what_that_would_do() {
        ActingAs.affiliate(jdbc, scene.leader, scene.company);
        signIn(scene.office);
        navigate(ConflictRulesView.class);
        assertThat(pageText()).contains("Belongs to the company", "Blocks", "looks back 24 months");
        RuleSetting joint = setting("JOINT_OUTPUTS");
        find(Button.class).withText("Change").all().stream()
                .filter(button -> button.getAriaLabel().orElse("").contains("A joint work"))
                .findFirst()
                .orElseThrow()
                .click();
        Integer months = joint.months();
        find(IntegerField.class).single().setValue(months == null || months == 35 ? 36 : 35);
        find(Button.class).withText("Put in force").single().click();
        assertThat(find(TextArea.class).single().isInvalid()).isTrue();
        find(TextArea.class).single().setValue("Three years are long in this field");
        find(Button.class).withText("Put in force").single().click();
        assertThat(setting("JOINT_OUTPUTS").months()).isNotEqualTo(months);
        assertThat(pageText()).contains("Three years are long in this field", "Ufficio Prova");
        ConflictRules.Effect off = rules.effect(new RuleChange("OWNER_COMPANY", Severity.OFF, 24, null));
        assertThat(off.changed()).isBetween(1, off.open());
        assertThatThrownBy(() -> rules.change(
                        new RuleChange("OWNER_COMPANY", Severity.OFF, 24, null),
                        joint.version() - 1,
                        "Because of that"))
                .hasMessage("conflict.rules.changedMeanwhile");
        assertThatThrownBy(
                        () -> rules.change(new RuleChange("SAME_PERSON", Severity.SOFT, 3, null), 1, "Because of that"))
                .hasMessage("conflict.rules.months");
    }

    @Test
    void nobody_but_the_programme_office_reads_or_changes_the_rules() {
        assertThatThrownBy(() -> ActingAs.call(scene.leader, rules::inForce)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() ->
                        jdbc.sql("update conflict_rule set severity = 'OFF'").update())
                .hasMessageContaining("never changed");
    }

    private RuleSetting setting(String rule) {
        return ActingAs.call(scene.office, rules::inForce).stream()
                .filter(each -> each.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }
}
