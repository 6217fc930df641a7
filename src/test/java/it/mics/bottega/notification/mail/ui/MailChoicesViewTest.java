package it.mics.bottega.notification.mail.ui;

import static it.mics.bottega.identity.ActingAs.call;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import it.mics.bottega.BottegaViewTest;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.notification.MailTopic;
import it.mics.bottega.notification.MailTopic.Rhythm;
import it.mics.bottega.notification.mail.MailChoices;
import it.mics.bottega.notification.mail.MailLinks;
import it.mics.bottega.team.TeamFixtures;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What one chooses about mails is kept at once. */
@ViewPackages(packages = {"it.mics.bottega.notification", "it.mics.bottega.shell"})
class MailChoicesViewTest extends BottegaViewTest {
    @Autowired
    MailChoices choices;

    @Test
    @SuppressWarnings({"rawtypes", "unchecked"})
    void a_choice_is_kept_at_once_and_nobody_is_asked_about_a_desk_they_do_not_have() {
        AccountId person = new TeamFixtures(jdbc).researcher("Carla Sceglie");
        signIn(person);
        UI.getCurrent().navigate(MailLinks.CHOICES);
        assertThat(pageText()).contains("This installation sends no mail");
        assertThat(find(Select.class).all())
                .extracting(Select::getLabel)
                .contains("Deadlines")
                .doesNotContain("Your desk");
        Select<Rhythm> deadlines = find(Select.class).withCaption("Deadlines").single();
        test(deadlines).selectItem("Never");
        assertThat(call(person, choices::mine)).containsEntry(MailTopic.DEADLINE, Rhythm.OFF);
        UI.getCurrent().navigate("notices");
        assertThat(pageText()).contains("Notices by mail");
    }
}
