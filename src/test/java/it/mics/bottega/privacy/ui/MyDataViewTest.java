package it.mics.bottega.privacy.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import it.mics.bottega.BottegaViewTest;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ViewPackages(classes = MyDataView.class)
class MyDataViewTest extends BottegaViewTest {
    AccountId me;

    @BeforeEach
    void somebody_with_a_profile() {
        me = ActingAs.researcher(jdbc, "Mia Persona", null);
        jdbc.sql(
                        "insert into researcher_profile (account_id, headline_en, visibility, updated_at) values (:id, 'Weaver of hemp', 'PUBLIC', now())")
                .param("id", me.value())
                .update();
    }

    @Test
    void everything_kept_is_there_in_plain_words() {
        signIn(me);
        navigate(MyDataView.class);
        Details profile = find(Details.class).all().stream()
                .filter(part -> part.getId().orElse("").equals("kept-profile"))
                .findFirst()
                .orElseThrow();
        profile.setOpened(true);
        assertThat(pageText())
                .contains("Weaver of hemp", "Who sees it", "everyone who signs in")
                .doesNotContain("headline", "openToTeams", "!privacy");
    }

    @Test
    void one_click_takes_a_yes_back_and_one_gives_it_again() {
        signIn(me);
        navigate(MyDataView.class);
        test(button("Hide my profile")).click();
        assertThat(visibility()).isEqualTo("HIDDEN");
        test(button("Show my profile")).click();
        assertThat(visibility()).isEqualTo("PROGRAMME");
        assertThat(pageText()).contains("Yes, since");
    }

    @Test
    void going_says_what_goes_and_leaves_a_week_to_come_back() {
        signIn(me);
        navigate(MyDataView.class);
        test(button("See what goes")).click();
        assertThat(find(RadioButtonGroup.class).single().getValue()).hasToString("LATER");
        test(button("Erase in seven days")).click();
        assertThat(pageText()).contains("Your data will be erased on");
        test(button("I have changed my mind, I stay")).click();
        assertThat(pageText()).doesNotContain("Your data will be erased on").contains("See what goes");
    }

    @Test
    void the_page_speaks_italian_too() {
        signIn(me, Locale.ITALIAN);
        navigate(MyDataView.class);
        assertThat(pageText())
                .contains("I miei dati", "Nascondi il mio profilo")
                .doesNotContain("!privacy");
    }

    private Button button(String text) {
        return find(Button.class).all().stream()
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private String visibility() {
        return jdbc.sql("select visibility from researcher_profile where account_id = :id")
                .param("id", me.value())
                .query(String.class)
                .single();
    }
}
