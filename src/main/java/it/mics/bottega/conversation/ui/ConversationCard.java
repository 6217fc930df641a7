package it.mics.bottega.conversation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import it.mics.bottega.challenge.ChallengeLinks;
import it.mics.bottega.conversation.Conversation;
import it.mics.bottega.conversation.Conversations;
import it.mics.bottega.conversation.Side;
import it.mics.bottega.conversation.ui.TeamConversationView.LookPart;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Notices;
import it.mics.bottega.uikit.Ui;
import it.mics.bottega.uikit.WriteBox;
import org.jspecify.annotations.Nullable;

/** One team's conversation on the page of all: the company answers in it, a moderator takes out of it. */
class ConversationCard extends Section {
    private final Conversations conversations;
    private final Runnable again;
    private final H2 title = new H2();
    private final Div state = new Div();
    private final ConversationLines lines;
    private final Div write = new Div();
    private final Div acts = new Div();
    private @Nullable Boolean drawnOpen;

    ConversationCard(Conversation first, Conversations conversations, Runnable again) {
        this.conversations = conversations;
        this.again = again;
        addClassName("conversation-card");
        boolean moderator = first.reader() == Side.MODERATOR;
        lines = new ConversationLines(
                moderator
                        ? line -> new TakeOutDialog(reason -> {
                                    conversations.takeOut(line.id(), reason);
                                    again.run();
                                })
                                .open()
                        : null);
        add(El.div("row", title, state), lines, write, acts);
    }

    void show(Conversation now) {
        title.setText(ConversationLines.team(now));
        state.removeAll();
        if (now.waits()) state.add(El.span("badge wait", Ui.t("conversation.waits")));
        if (now.lookAsked() && now.reader() == Side.MODERATOR)
            state.add(El.span("badge wait", Ui.t("conversation.look.wanted")));
        lines.show(now);
        if (!Boolean.valueOf(now.open()).equals(drawnOpen)) showWrite(now);
        drawnOpen = now.open();
        acts.removeAll();
        acts.add(act(now));
    }

    private void showWrite(Conversation now) {
        write.removeAll();
        if (!now.open()) write.add(El.raw("p", "quiet", Ui.t("conversation.closed")));
        else if (now.reader() == Side.COMPANY) {
            write.add(
                    new WriteBox(
                            Ui.t("conversation.answer"),
                            Ui.t("conversation.answer.help"),
                            Ui.t("conversation.go"),
                            Ui.t("conversation.busy"),
                            Conversations.LONGEST,
                            words -> {
                                conversations.answer(now.id(), words);
                                again.run();
                            }),
                    El.div(
                            "note",
                            Icon.INFO.create(),
                            El.div(
                                    "",
                                    El.span("", Ui.t("conversation.fair") + " "),
                                    El.link(
                                            ChallengeLinks.challenge(now.challenge()) + "#questions",
                                            Ui.t("conversation.fair.link"),
                                            ""))));
        }
    }

    private Component act(Conversation now) {
        if (now.reader() == Side.COMPANY)
            return now.lines().isEmpty()
                    ? new Div()
                    : LookPart.of(now, () -> act(() -> conversations.askToLook(now.id())));
        return now.lookAsked()
                ? new Button(Ui.t("conversation.stands"), click -> act(() -> conversations.letStand(now.id())))
                : new Div();
    }

    private void act(Runnable act) {
        try {
            act.run();
        } catch (RuleViolation refusal) {
            Notices.refused(Ui.t(refusal.key(), refusal.arguments().toArray()));
        }
        again.run();
    }
}
