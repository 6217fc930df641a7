package it.mics.bottega.calendar.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import it.mics.bottega.BottegaViewTest;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.proposal.Scene;
import org.junit.jupiter.api.Test;

@ViewPackages(classes = MyCalendarView.class)
class MyCalendarViewTest extends BottegaViewTest {
    @Test
    void a_member_reads_what_ends_next_and_opens_an_address_that_is_shown_once() {
        var leader = new Scene(jdbc).leader;
        signIn(leader);
        navigate(MyCalendarView.class);
        assertThat(pageText())
                .contains("Leather that survives salt")
                .containsSubsequence("can ask the company", "proposals can be sent", "answers every proposal");
        test(button("Open an address")).click();
        assertThat(find(TextField.class).single().getValue()).contains("calendar/feed/");
        signIn(leader);
        navigate(MyCalendarView.class);
        assertThat(find(TextField.class).all()).isEmpty();
        assertThat(pageText()).contains("Your address is open since");
        test(button("Close it")).click();
        assertThat(pageText()).contains("You have no address yet");
    }

    @Test
    void who_has_no_date_reads_where_they_will_come_from() {
        signIn(ActingAs.researcher(jdbc, "Nobody Yet", null));
        navigate(MyCalendarView.class);
        assertThat(pageText()).contains("No date in sight");
    }

    private Button button(String text) {
        return find(Button.class).withText(text).single();
    }
}
