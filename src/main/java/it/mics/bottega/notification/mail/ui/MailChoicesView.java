package it.mics.bottega.notification.mail.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.identity.Role;
import it.mics.bottega.notification.MailTopic;
import it.mics.bottega.notification.MailTopic.Rhythm;
import it.mics.bottega.notification.mail.MailChoices;
import it.mics.bottega.notification.mail.MailLinks;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Notices;
import it.mics.bottega.uikit.Page;
import it.mics.bottega.uikit.Ui;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import java.util.Optional;

/** What reaches me by mail and how soon; kept as soon as it is chosen. */
@Route(MailLinks.CHOICES)
@PermitAll
class MailChoicesView extends Page implements BeforeEnterObserver {
    private final transient MailChoices choices;
    private final transient CurrentActor current;

    MailChoicesView(MailChoices choices, CurrentActor current) {
        this.choices = choices;
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        Map<MailTopic, Rhythm> mine = choices.mine();
        Actor actor = current.require();
        Div read = El.div("read stack-3", where());
        mine.forEach((topic, rhythm) -> {
            if (concerns(topic, actor)) read.add(line(topic, rhythm));
        });
        read.add(El.raw("p", "quiet t1", Ui.t("mail.choices.always")));
        put(
                head(
                        Ui.t("mail.choices.title"),
                        Ui.t("mail.choices.help"),
                        El.link("notices", Ui.t("mail.choices.back"), "btn plain")),
                read);
    }

    private Component where() {
        Optional<String> address = choices.address();
        if (!choices.enabled()) return note("note wait", Icon.WARN, Ui.t("mail.choices.disabled"));
        return address.map(to -> note("note info", Icon.SEND, Ui.t("mail.choices.to", to)))
                .orElseGet(() -> note("note wait", Icon.WARN, Ui.t("mail.choices.noAddress")));
    }

    private static Component note(String classes, Icon icon, String words) {
        return El.div(classes, icon.create(), El.raw("p", "", words));
    }

    /** Who decides nothing is not asked about what there is to decide. */
    private static boolean concerns(MailTopic topic, Actor actor) {
        return topic != MailTopic.DESK
                || actor.has(Role.SPOKE_LEADER)
                || actor.has(Role.SPOKE_DEPUTY)
                || actor.has(Role.PROGRAMME_OFFICE)
                || actor.has(Role.COMPANY_MEMBER);
    }

    private Component line(MailTopic topic, Rhythm rhythm) {
        Select<Rhythm> select = new Select<>();
        select.setItems(Rhythm.values());
        select.setItemLabelGenerator(value -> Ui.t("mail.rhythm." + value));
        select.setLabel(Ui.t("mail.topic." + topic));
        select.setHelperText(Ui.t("mail.topic." + topic + ".help"));
        select.setValue(rhythm);
        select.setWidthFull();
        select.addValueChangeListener(change -> {
            if (!change.isFromClient()) return;
            choices.choose(topic, change.getValue());
            Notices.done(Ui.t("mail.choices.kept"));
        });
        return select;
    }
}
