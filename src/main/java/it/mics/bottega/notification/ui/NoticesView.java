package it.mics.bottega.notification.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.notification.Inbox;
import it.mics.bottega.notification.LiveNotices;
import it.mics.bottega.notification.Notice;
import it.mics.bottega.notification.mail.MailLinks;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Page;
import it.mics.bottega.uikit.Ui;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The inbox: what happened to what concerns me, newest first, unread ones marked. */
@Route("notices")
@PermitAll
class NoticesView extends Page {
    private final transient Inbox inbox;
    private final transient LiveNotices live;
    private final transient Clock clock;
    private final AccountId account;
    private transient @Nullable Runnable stop;

    NoticesView(Inbox inbox, LiveNotices live, CurrentActor current, Clock clock) {
        this.inbox = inbox;
        this.live = live;
        this.clock = clock;
        this.account = current.require().id();
        show();
    }

    private void show() {
        clear();
        List<Notice> notices = inbox.mine();
        long unread = notices.stream().filter(Notice::unread).count();
        List<Component> acts = new ArrayList<>();
        Button readAll = new Button(Ui.t("notice.readAll"), event -> {
            inbox.readAll();
            show();
        });
        acts.add(El.link(MailLinks.CHOICES, Ui.t("mail.choices.link"), "btn plain"));
        if (unread > 0) acts.add(readAll);
        put(head(Ui.t("notice.title"), Ui.t("notice.help", unread), acts.toArray(Component[]::new)));
        if (notices.isEmpty()) {
            put(El.div("empty", new H2(Ui.t("notice.emptyTitle")), new Paragraph(Ui.t("notice.emptyHelp"))));
            return;
        }
        put(El.raw("ul", "notices", notices.stream().map(this::line).toArray(Component[]::new)));
    }

    private Component line(Notice notice) {
        Anchor link = El.link(notice.link(), Ui.t(notice.kind().key(), Ui.t(notice.subject()), notice.detail()), "");
        link.getElement().addEventListener("click", event -> inbox.read(notice.id()));
        Component when = El.raw("time", "faint t1", Dates.inWords(notice.at(), clock.instant()));
        when.getElement()
                .setAttribute("datetime", notice.at().toString())
                .setAttribute("title", Dates.full(notice.at()));
        var kind = El.div("kind", notice.kind().icon().create());
        var words = El.div("", link, when);
        if (notice.unread()) words.addComponentAsFirst(El.span("vh", Ui.t("notice.unread")));
        return El.raw("li", notice.unread() ? "notice unread" : "notice", kind, words);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        stop = live.listen(account, () -> ui.access(this::show));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (stop != null) stop.run();
    }
}
