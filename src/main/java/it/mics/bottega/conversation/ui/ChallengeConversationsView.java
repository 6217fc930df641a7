package it.mics.bottega.conversation.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengeLinks;
import it.mics.bottega.challenge.LiveChallenge;
import it.mics.bottega.conversation.Conversation;
import it.mics.bottega.conversation.ConversationId;
import it.mics.bottega.conversation.ConversationReading;
import it.mics.bottega.conversation.Conversations;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Page;
import it.mics.bottega.uikit.RouteIds;
import it.mics.bottega.uikit.Ui;
import jakarta.annotation.security.PermitAll;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContextHolder;

/** What teams wrote to the company about a challenge: for the company, which answers, and for the spoke's moderators. */
@Route("challenge/:id/conversations")
@PermitAll
class ChallengeConversationsView extends Page implements BeforeEnterObserver {
    private final ConversationReading reading;
    private final Conversations conversations;
    private final LiveChallenge live;
    private final Map<ConversationId, ConversationCard> cards = new HashMap<>();
    private final Div list = El.div("conversations");
    private @Nullable ChallengeId challenge;
    private @Nullable Runnable stop;

    ChallengeConversationsView(ConversationReading reading, Conversations conversations, LiveChallenge live) {
        this.reading = reading;
        this.conversations = conversations;
        this.live = live;
        addClassName("conversation-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ChallengeId id = new ChallengeId(RouteIds.id(event));
        List<Conversation> all = reading.about(id);
        challenge = id;
        cards.clear();
        list.removeAll();
        clear();
        put(crumbs(id), head(Ui.t("conversation.all.title"), Ui.t("conversation.all.help")), list);
        show(all);
        getUI().ifPresent(this::follow);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        follow(event.getUI());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (stop != null) stop.run();
        stop = null;
    }

    private void follow(UI ui) {
        if (stop != null) stop.run();
        Runnable again = new DelegatingSecurityContextRunnable(this::lookAgain, SecurityContextHolder.getContext());
        stop = challenge == null ? null : live.listen(challenge, () -> ui.access(again::run));
    }

    void lookAgain() {
        if (challenge == null) return;
        try {
            show(reading.about(challenge));
        } catch (NotFound gone) {
            cards.clear();
            list.removeAll();
            list.add(El.raw("p", "quiet", Ui.t("conversation.over")));
        }
    }

    /** A card that is there stays, with what somebody is typing in it. */
    private void show(List<Conversation> all) {
        if (all.isEmpty()) {
            list.removeAll();
            list.add(El.raw("p", "quiet", Ui.t("conversation.all.none")));
            return;
        }
        if (cards.isEmpty()) list.removeAll();
        for (Conversation each : all) {
            ConversationCard card = cards.get(each.id());
            if (card == null) {
                card = new ConversationCard(each, conversations, this::lookAgain);
                cards.put(each.id(), card);
                list.add(card);
            }
            card.show(each);
        }
    }

    private static Component crumbs(ChallengeId id) {
        Component here = El.raw("li", "", Ui.t("conversation.all.title"));
        here.getElement().setAttribute("aria-current", "page");
        Component crumbs = El.raw(
                "ol",
                "crumbs",
                El.raw("li", "", El.link(ChallengeLinks.challenge(id), Ui.t("conversation.toChallenge"), "")),
                here);
        crumbs.getElement().setAttribute("aria-label", Ui.t("team.crumbs"));
        return crumbs;
    }
}
