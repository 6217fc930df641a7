package it.mics.bottega.uikit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import it.mics.bottega.kernel.RuleViolation;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BusyTest {
    private final List<Boolean> pressable = new ArrayList<>();

    @Test
    void a_button_cannot_be_pressed_while_it_acts_and_can_be_afterwards() {
        Button[] held = new Button[1];
        held[0] = Busy.button("Send", "Sending…", () -> pressable.add(held[0].isEnabled()));
        held[0].click();
        assertThat(pressable).containsExactly(false);
        assertThat(held[0].isEnabled()).isTrue();
    }

    @Test
    void a_refusal_gives_the_button_back() {
        Button button = Busy.button("Send", "Sending…", () -> {
            throw new RuleViolation("refused");
        });
        assertThatThrownBy(button::click).isInstanceOf(RuleViolation.class);
        assertThat(button.isEnabled()).isTrue();
    }

    @Test
    void its_words_for_meanwhile_outlast_a_change_of_text() {
        Button button = Busy.button("Send", "Sending…", () -> {});
        button.setText("2 things are missing");
        assertThat(button.getText()).isEqualTo("2 things are missing");
        assertThat(button.getElement().getTextRecursively()).contains("Sending…");
    }
}
