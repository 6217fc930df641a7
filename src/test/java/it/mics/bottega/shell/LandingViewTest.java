package it.mics.bottega.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import it.mics.bottega.BottegaViewTest;
import it.mics.bottega.identity.ActingAs;
import org.junit.jupiter.api.Test;

@ViewPackages(classes = LandingView.class)
class LandingViewTest extends BottegaViewTest {
    @Test
    void a_visitor_reads_what_it_is_under_one_heading() {
        visit();
        navigate(LandingView.class);
        assertThat(find(H1.class).all()).hasSize(1);
        assertThat(find(H1.class).single().getText()).isNotBlank();
    }

    @Test
    void the_search_of_a_visitor_suggests_while_typing() {
        visit();
        navigate(LandingView.class);
        TextField field = find(TextField.class)
                .withCondition(one -> "Search for a challenge or a skill"
                        .equals(one.getAriaLabel().orElse("")))
                .single();
        test(field).setValue("edible");
        assertThat(pageText()).contains("suggestions below the field").contains("food and edible 3D printing");
    }

    @Test
    void the_bar_names_the_person_and_the_role() {
        signIn(ActingAs.researcher(jdbc, "Dora Prova", null));
        navigate(LandingView.class);
        assertThat(pageText()).contains("Dora Prova").contains("researcher");
    }
}
