package it.mics.bottega.notification.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.notification.Inbox;
import it.mics.bottega.notification.LiveNotices;
import it.mics.bottega.uikit.BarContribution;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Ui;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;

/** The bell in the top bar: how many notices wait, live. */
@org.springframework.stereotype.Component
@Order(50)
class Bell implements BarContribution {
    private final Inbox inbox;
    private final LiveNotices live;
    private final CurrentActor current;

    Bell(Inbox inbox, LiveNotices live, CurrentActor current) {
        this.inbox = inbox;
        this.live = live;
        this.current = current;
    }

    @Override
    public Optional<Component> create() {
        Actor actor = current.get();
        return actor.isVisitor() ? Optional.empty() : Optional.of(new Button(actor.id()));
    }

    private final class Button extends Anchor {
        private final AccountId account;
        private final Span count = new Span();
        private @Nullable Runnable stop;

        Button(AccountId account) {
            super("notices");
            this.account = account;
            addClassName("iconbtn");
            count.addClassName("dot");
            count.getElement().setAttribute("aria-hidden", "true");
            add(Icon.BELL.create(), count);
            show();
        }

        private void show() {
            int unread = inbox.unread(account);
            count.setText(unread > 99 ? "99+" : String.valueOf(unread));
            count.setVisible(unread > 0);
            getElement().setAttribute("aria-label", Ui.t("notice.bell", unread));
        }

        @Override
        protected void onAttach(AttachEvent event) {
            UI ui = event.getUI();
            stop = live.listen(account, () -> ui.access(this::show));
            show();
        }

        @Override
        protected void onDetach(DetachEvent event) {
            if (stop != null) stop.run();
        }
    }
}
