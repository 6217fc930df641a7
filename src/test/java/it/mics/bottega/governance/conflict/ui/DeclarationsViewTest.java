package it.mics.bottega.governance.conflict.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import it.mics.bottega.BottegaViewTest;
import it.mics.bottega.challenge.ChallengeAuthoring;
import it.mics.bottega.governance.ModerationDesk;
import it.mics.bottega.governance.conflict.ConflictScene;
import it.mics.bottega.governance.conflict.Counterpart;
import it.mics.bottega.governance.conflict.RelationKind;
import it.mics.bottega.governance.conflict.Relations;
import it.mics.bottega.governance.conflict.declared.CompanyMarket;
import it.mics.bottega.governance.conflict.declared.Markets;
import it.mics.bottega.governance.conflict.declared.WorkUnit;
import it.mics.bottega.governance.conflict.declared.WorkUnits;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.taxonomy.SubSector;
import it.mics.bottega.uikit.Dates;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The page on which people and companies declare what the rules look at. */
@ViewPackages(classes = RelationsView.class, packages = "it.mics.bottega.shell")
class DeclarationsViewTest extends BottegaViewTest {
    @Autowired
    private ChallengeAuthoring authoring;

    @Autowired
    private ModerationDesk desk;

    @Autowired
    private Relations relations;

    @Autowired
    private WorkUnits units;

    @Autowired
    private Markets markets;

    private ConflictScene scene;

    @BeforeEach
    void scene() {
        scene = new ConflictScene(jdbc, authoring, desk);
    }

    @Test
    void a_person_says_in_which_department_they_work_and_that_they_have_left_it() {
        signIn(scene.leader);
        navigate(RelationsView.class);
        find(Button.class).withText("Add").single().click();
        TextField name = find(TextField.class).single();
        assertThat(name.isInvalid()).isTrue();
        assertThat(name.getErrorMessage()).contains("at least two letters");
        name.setValue("Department of Fibres");
        find(Button.class).withText("Add").single().click();
        assertThat(pageText()).contains("Department of Fibres", "Ateneo dei legami");
        assertThat(ActingAs.call(scene.leader, units::mine))
                .extracting(WorkUnit::name)
                .containsExactly("Department of Fibres");
        find(Button.class).withText("I have left").single().click();
        assertThat(ActingAs.call(scene.leader, units::mine)).isEmpty();
    }

    @Test
    void somebody_who_belongs_nowhere_is_told_that_there_is_nothing_to_say() {
        signIn(ActingAs.person(jdbc, "Senza casa"));
        navigate(RelationsView.class);
        assertThat(pageText()).contains("You belong to no institution here");
        assertThat(find(Button.class).withText("Add").all()).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void a_project_is_declared_with_its_last_day_and_other_relations_without() {
        signIn(scene.leader);
        navigate(RelationsView.class);
        DatePicker until = hiddenUntil();
        assertThat(until.isVisible()).isFalse();
        RadioButtonGroup<RelationKind> kind = find(RadioButtonGroup.class).all().stream()
                .filter(group -> "What kind of relation".equals(group.getLabel()))
                .findFirst()
                .orElseThrow();
        kind.setValue(RelationKind.JOINT_PROJECT);
        assertThat(until.isVisible()).isTrue();
        ComboBox<Counterpart> other = find(ComboBox.class).all().stream()
                .filter(field -> "To whom".equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
        other.setValue(relations.named(scene.companyName).stream()
                .filter(each -> each.id().equals(scene.company.value()))
                .findFirst()
                .orElseThrow());
        find(Button.class).withText("Declare").single().click();
        assertThat(until.isInvalid()).isTrue();
        until.setValue(LocalDate.now(Dates.ROME).plusMonths(3));
        find(Button.class).withText("Declare").single().click();
        assertThat(pageText()).contains("A funded project together", "runs until");
    }

    @Test
    @SuppressWarnings("unchecked")
    void only_who_acts_for_a_company_says_with_whom_it_competes() {
        signIn(scene.leader);
        navigate(RelationsView.class);
        assertThat(find(MultiSelectComboBox.class).all()).isEmpty();
        signIn(scene.author, Locale.ITALIAN);
        navigate(RelationsView.class);
        assertThat(pageText()).contains("Con chi compete " + scene.companyName);
        MultiSelectComboBox<SubSector> parts = find(MultiSelectComboBox.class).all().stream()
                .filter(field -> "Che cosa producete".equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
        parts.setValue(Set.of(SubSector.LEATHER));
        find(Button.class).withText("Salva").single().click();
        assertThat(ActingAs.call(scene.author, markets::mine))
                .extracting(CompanyMarket::subSectors)
                .containsExactly(Set.of(SubSector.LEATHER));
    }

    private static DatePicker hiddenUntil() {
        return com.vaadin.flow.component.UI.getCurrent().getElement().getComponent().stream()
                .flatMap(DeclarationsViewTest::below)
                .filter(DatePicker.class::isInstance)
                .map(DatePicker.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static java.util.stream.Stream<com.vaadin.flow.component.Component> below(
            com.vaadin.flow.component.Component each) {
        return java.util.stream.Stream.concat(
                java.util.stream.Stream.of(each), each.getChildren().flatMap(DeclarationsViewTest::below));
    }
}
