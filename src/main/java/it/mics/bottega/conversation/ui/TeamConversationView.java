package it.mics.bottega.conversation.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import it.mics.bottega.challenge.LiveChallenge;
import it.mics.bottega.conversation.Conversation;
import it.mics.bottega.conversation.ConversationReading;
import it.mics.bottega.conversation.Conversations;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.team.TeamId;
import it.mics.bottega.team.TeamLinks;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Notices;
import it.mics.bottega.uikit.Page;
import it.mics.bottega.uikit.RouteIds;
import it.mics.bottega.uikit.Ui;
import it.mics.bottega.uikit.WriteBox;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContextHolder;

/** What a team and the company say to each other, for the members of the team. */
@Route("team/:id/company")
@PermitAll
class TeamConversationView extends Page implements BeforeEnterObserver {
    private final ConversationReading reading;
    private final Conversations conversations;
    private final LiveChallenge live;
    private final ConversationLines lines = new ConversationLines(null);
    private final Div write = new Div();
    private final Div look = new Div();
    private final Checkbox named = new Checkbox(Ui.t("conversation.named"));
    private ConversationReading.@Nullable Blank team;
    private @Nullable Boolean drawnOpen;
    private @Nullable Runnable stop;

    TeamConversationView(ConversationReading reading, Conversations conversations, LiveChallenge live) {
        this.reading = reading;
        this.conversations = conversations;
        this.live = live;
        addClassName("conversation-page");
        named.setHelperText(Ui.t("conversation.named.help"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        team = reading.blank(new TeamId(RouteIds.id(event)));
        clear();
        put(
                crumbs(team),
                head(Ui.t("conversation.title"), Ui.t("conversation.help", team.teamName())),
                El.div("thread-part", lines, write, look));
        drawnOpen = null;
        lookAgain();
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
        stop = team == null ? null : live.listen(team.challenge(), () -> ui.access(again::run));
    }

    void lookAgain() {
        if (team == null) return;
        TeamId id = team.team();
        try {
            @Nullable Conversation now = reading.ofTeam(id).orElse(null);
            boolean open = reading.blank(id).open();
            lines.show(now);
            named.setVisible(now == null || !now.named());
            if (!Boolean.valueOf(open).equals(drawnOpen)) showWrite(id, open);
            drawnOpen = open;
            showLook(now);
        } catch (NotFound gone) {
            clear();
            put(El.div(
                    "empty", new H1(Ui.t("conversation.over")), El.link(TeamLinks.teams(), Ui.t("team.menu"), "btn")));
        }
    }

    private void showWrite(TeamId id, boolean open) {
        write.removeAll();
        if (!open) {
            write.add(El.raw("p", "quiet", Ui.t("conversation.closed")));
            return;
        }
        WriteBox box = new WriteBox(
                Ui.t("conversation.write"),
                Ui.t("conversation.write.help"),
                Ui.t("conversation.go"),
                Ui.t("conversation.busy"),
                Conversations.LONGEST,
                words -> {
                    conversations.write(id, words, Boolean.TRUE.equals(named.getValue()));
                    lookAgain();
                });
        box.between(named);
        write.add(box);
    }

    private void showLook(@Nullable Conversation now) {
        look.removeAll();
        if (now == null || now.lines().isEmpty()) return;
        look.add(LookPart.of(now, () -> {
            try {
                conversations.askToLook(now.id());
            } catch (RuleViolation already) {
                Notices.refused(Ui.t(already.key()));
            }
            lookAgain();
        }));
    }

    private static Component crumbs(ConversationReading.Blank team) {
        Component here = El.raw("li", "", Ui.t("conversation.crumb"));
        here.getElement().setAttribute("aria-current", "page");
        Component crumbs = El.raw(
                "ol",
                "crumbs",
                El.raw("li", "", El.link(TeamLinks.teams(), Ui.t("team.menu"), "")),
                El.raw("li", "", El.link(TeamLinks.team(team.team()), team.teamName(), "")),
                here);
        crumbs.getElement().setAttribute("aria-label", Ui.t("team.crumbs"));
        return crumbs;
    }

    /** The way to call the moderators, or that they have been called. */
    static final class LookPart {
        private LookPart() {}

        static Component of(Conversation now, Runnable ask) {
            if (now.lookAsked()) return new Paragraph(Ui.t("conversation.look.asked", now.spoke()));
            NativeButton button = new NativeButton(Ui.t("conversation.look", now.spoke()), click -> ask.run());
            button.addClassNames("btn", "plain", "s");
            return button;
        }
    }
}
