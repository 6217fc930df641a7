package it.mics.bottega.room.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import it.mics.bottega.BottegaViewTest;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.proposal.ProposalSection;
import it.mics.bottega.proposal.Scene;
import it.mics.bottega.room.RoomLinks;
import it.mics.bottega.room.TeamRoom;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewPackages(classes = RoomView.class)
class RoomViewTest extends BottegaViewTest {
    @Autowired
    TeamRoom room;

    Scene scene;

    @BeforeEach
    void cast() {
        scene = new Scene(jdbc);
        signIn(scene.leader);
    }

    private void open() {
        navigate(RoomLinks.room(scene.team), RoomView.class);
    }

    @Test
    void a_member_writes_addresses_somebody_and_reads_it_in_the_thread() {
        open();
        assertThat(pageText()).contains("Nobody has written anything yet", "Last moment to hand in");
        press("@Karim Prova");
        TextArea field = $(TextArea.class).single();
        assertThat(field.getValue()).isEqualTo("@Karim Prova ");
        field.setValue(field.getValue() + "<b>hai</b> i dati?");
        test($(com.vaadin.flow.component.button.Button.class).withText("Send").single())
                .click();
        assertThat(pageText()).contains("Giulia Prova", "<b>hai</b> i dati?");
        assertThat($(TextArea.class).single().getValue()).isEmpty();
    }

    @Test
    void nothing_to_say_is_told_beside_the_field() {
        open();
        test($(com.vaadin.flow.component.button.Button.class).withText("Send").single())
                .click();
        TextArea field = $(TextArea.class).single();
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).isEqualTo("Write something first.");
    }

    @Test
    void what_somebody_is_typing_stays_when_others_write() {
        open();
        TextArea field = $(TextArea.class).single();
        field.setValue("Sto ancora scriv");
        ActingAs.run(scene.member, () -> room.write(scene.team, "Io intanto dico questo"));
        ActingAs.become(scene.leader);
        $(RoomView.class).single().lookAgain();
        assertThat(pageText()).contains("Io intanto dico questo");
        assertThat($(TextArea.class).single()).isSameAs(field);
        assertThat(field.getValue()).isEqualTo("Sto ancora scriv");
    }

    @Test
    void a_part_is_given_by_choosing_who_writes_it() {
        signIn(scene.leader, Locale.ITALIAN);
        open();
        Select<AccountId> plan = select("Piano di lavoro");
        plan.setValue(scene.member);
        assertThat(ActingAs.call(scene.leader, () -> room.of(scene.team, 1)).writers())
                .containsEntry(ProposalSection.PLAN, scene.member);
        select("Piano di lavoro").setValue(null);
        assertThat(ActingAs.call(scene.leader, () -> room.of(scene.team, 1)).writers())
                .isEmpty();
    }

    @Test
    void whoever_is_no_longer_a_member_reads_nothing_more() {
        signIn(scene.member);
        open();
        ActingAs.run(scene.leader, () -> room.write(scene.team, "Solo per noi"));
        jdbc.sql("update membership set status = 'LEFT', ended_at = now() where account_id = :id")
                .param("id", scene.member.value())
                .update();
        ActingAs.become(scene.member);
        $(RoomView.class).single().lookAgain();
        assertThat(pageText()).contains("You are not in this team any more").doesNotContain("Solo per noi");
    }

    @SuppressWarnings("unchecked")
    private Select<AccountId> select(String label) {
        return (Select<AccountId>) $(Select.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private void press(String words) {
        test($(NativeButton.class).all().stream()
                        .filter(button -> button.getText().equals(words))
                        .findFirst()
                        .orElseThrow())
                .click();
    }
}
