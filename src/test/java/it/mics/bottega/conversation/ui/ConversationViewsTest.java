package it.mics.bottega.conversation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import it.mics.bottega.BottegaViewTest;
import it.mics.bottega.conversation.ConversationLinks;
import it.mics.bottega.conversation.Conversations;
import it.mics.bottega.conversation.TakenOutFor;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.proposal.Scene;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewPackages(classes = TeamConversationView.class)
class ConversationViewsTest extends BottegaViewTest {
    @Autowired
    Conversations conversations;

    Scene scene;

    @BeforeEach
    void cast() {
        scene = new Scene(jdbc);
    }

    @Test
    void a_team_writes_the_company_answers_and_each_reads_its_own_view_of_it() {
        signIn(scene.leader);
        navigate(ConversationLinks.ofTeam(scene.team), TeamConversationView.class);
        assertThat(pageText()).contains("Nothing has been said yet.", "Concia Chiara");
        send("Quanto dura la prova?");
        assertThat(pageText()).contains("Giulia Prova (Concia Chiara)", "Quanto dura la prova?");

        signIn(scene.owner, Locale.ITALIAN);
        navigate(ConversationLinks.about(scene.challenge), ChallengeConversationsView.class);
        assertThat(pageText())
                .contains("Squadra 1", "Quanto dura la prova?", "Aspetta voi")
                .doesNotContain("Concia Chiara", "Giulia Prova");
        $(TextArea.class).single().setValue("Sei settimane");
        test($(Button.class).withText("Manda").single()).click();
        assertThat(pageText()).contains("Sei settimane").doesNotContain("Aspetta voi");

        signIn(scene.member);
        navigate(ConversationLinks.ofTeam(scene.team), TeamConversationView.class);
        assertThat(pageText()).contains("Sei settimane").doesNotContain("Marta");
    }

    @Test
    void an_empty_answer_is_told_at_the_field_and_typed_words_survive_what_others_write() {
        ActingAs.run(scene.leader, () -> conversations.write(scene.team, "Prima", false));
        signIn(scene.owner);
        navigate(ConversationLinks.about(scene.challenge), ChallengeConversationsView.class);
        test($(Button.class).withText("Send").single()).click();
        assertThat($(TextArea.class).single().getErrorMessage()).isEqualTo("Write something first.");
        $(TextArea.class).single().setValue("Sto scriv");
        ActingAs.run(scene.leader, () -> conversations.write(scene.team, "Seconda", false));
        ActingAs.become(scene.owner);
        $(ChallengeConversationsView.class).single().lookAgain();
        assertThat(pageText()).contains("Seconda");
        assertThat($(TextArea.class).single().getValue()).isEqualTo("Sto scriv");
    }

    @Test
    void a_moderator_takes_words_out_and_gives_the_reason() {
        ActingAs.run(scene.leader, () -> conversations.write(scene.team, "Parole di troppo", false));
        AccountId moderator = ActingAs.spokeLeader(jdbc, "Mara Guida", 3);
        signIn(moderator);
        navigate(ConversationLinks.about(scene.challenge), ChallengeConversationsView.class);
        assertThat(pageText()).contains("Concia Chiara", "Parole di troppo");
        assertThat($(TextArea.class).all()).isEmpty();
        test($(NativeButton.class).all().stream()
                        .filter(button -> button.getAriaLabel().orElse("").startsWith("Take out"))
                        .findFirst()
                        .orElseThrow())
                .click();
        test($(Button.class).withText("Take out").single()).click();
        @SuppressWarnings("unchecked")
        RadioButtonGroup<TakenOutFor> why = $(RadioButtonGroup.class).single();
        assertThat(why.getErrorMessage()).isEqualTo("Choose the reason.");
        why.setValue(TakenOutFor.OFFENSIVE);
        test($(Button.class).withText("Take out").single()).click();
        assertThat(pageText()).contains("Taken out by a moderator: It offends").doesNotContain("Parole di troppo");
    }

    private void send(String words) {
        $(TextArea.class).single().setValue(words);
        test($(Button.class).withText("Send").single()).click();
    }
}
