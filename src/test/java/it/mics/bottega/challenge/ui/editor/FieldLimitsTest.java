package it.mics.bottega.challenge.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import it.mics.bottega.BottegaViewTest;
import it.mics.bottega.challenge.ChallengeAuthoring;
import it.mics.bottega.challenge.ChallengeLinks;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.identity.OrganisationId;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewPackages(packages = {"it.mics.bottega.challenge.ui", "it.mics.bottega.shell"})
class FieldLimitsTest extends BottegaViewTest {
    @Autowired
    ChallengeAuthoring authoring;

    OrganisationId company;

    @BeforeEach
    void person() {
        company = ActingAs.company(jdbc, "Prova Limiti");
        signIn(ActingAs.companyMember(jdbc, "Lina Prova", company));
    }

    @Test
    void what_is_left_of_a_text_is_said_when_it_is_little() {
        open(1);
        TextField title = find(TextField.class)
                .withPropertyValue(TextField::getLabel, "Title")
                .single();
        title.setValue("a".repeat(80));
        assertThat(pageText()).doesNotContain("characters left");
        title.setValue("a".repeat(115));
        assertThat(pageText()).contains("5 characters left");
        title.setValue("a".repeat(120));
        assertThat(pageText()).contains("The text is full: 120 characters at most");
    }

    @Test
    void a_day_too_early_and_a_number_out_of_range_are_refused_in_words() {
        open(6);
        DatePicker until = find(DatePicker.class)
                .withPropertyValue(DatePicker::getLabel, "Proposals until")
                .single();
        until.setValue(LocalDate.of(2020, 1, 1));
        assertThat(until.isInvalid()).isTrue();
        assertThat(until.getErrorMessage()).startsWith("Not before ");
        IntegerField most = find(IntegerField.class)
                .withPropertyValue(IntegerField::getLabel, "People, at most")
                .single();
        most.setValue(40);
        assertThat(most.getErrorMessage()).isEqualTo("It takes a whole number from 1 to 12");
    }

    private void open(int step) {
        UI.getCurrent()
                .navigate(
                        ChallengeLinks.edit(authoring.start(company)),
                        QueryParameters.of("step", String.valueOf(step)));
    }
}
