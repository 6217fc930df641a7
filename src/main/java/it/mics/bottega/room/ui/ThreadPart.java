package it.mics.bottega.room.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.room.Mentions;
import it.mics.bottega.room.RoomFacts;
import it.mics.bottega.room.RoomMessage;
import it.mics.bottega.room.TeamRoom;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Said;
import it.mics.bottega.uikit.Ui;
import it.mics.bottega.uikit.WriteBox;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the team said so far, and the field in which one says more; the field stays as it is when others write. */
class ThreadPart extends Section {
    /** How many messages are shown at first, and how many more at each wish. */
    static final int LATEST = 50;

    private final TeamRoom room;
    private final Runnable again;
    private final Div earlier = El.div("thread-earlier");
    private final Div messages = El.div("thread");
    private final Div names = El.div("thread-names");
    private final WriteBox write;
    private int latest = LATEST;
    private List<RoomMessage> shown = List.of();
    private Map<AccountId, String> people = Map.of();

    ThreadPart(RoomFacts facts, TeamRoom room, Runnable again) {
        this.room = room;
        this.again = again;
        addClassName("thread-part");
        getElement().setAttribute("aria-labelledby", "thread");
        Component title = El.raw("h2", "sec-h", Ui.t("room.thread"));
        title.setId("thread");
        messages.getElement().setAttribute("role", "log");
        messages.getElement().setAttribute("aria-labelledby", "thread");
        names.getElement().setAttribute("role", "group");
        names.getElement().setAttribute("aria-label", Ui.t("room.mention.label"));
        write = new WriteBox(
                Ui.t("room.write.label"),
                Ui.t("room.write.help"),
                Ui.t("room.write.go"),
                Ui.t("room.write.busy"),
                TeamRoom.LONGEST,
                words -> {
                    room.write(facts.team().id(), words);
                    again.run();
                });
        write.between(names);
        add(title, earlier, messages, write);
        show(facts);
    }

    /** How many of the latest messages are wanted. */
    int latest() {
        return latest;
    }

    void show(RoomFacts facts) {
        earlier.removeAll();
        if (facts.earlier() > 0) {
            NativeButton more = new NativeButton(Ui.t("room.earlier", facts.earlier()), click -> {
                latest += LATEST;
                again.run();
            });
            more.addClassNames("btn", "plain");
            earlier.add(more);
        }
        if (!facts.names().equals(people)) showNames(facts);
        if (shown.equals(facts.messages()) && messages.getElement().getChildCount() > 0) return;
        shown = facts.messages();
        messages.removeAll();
        if (shown.isEmpty()) messages.add(El.raw("p", "quiet", Ui.t("room.thread.none")));
        @Nullable Instant before = null;
        for (RoomMessage message : shown) {
            Component day = Said.newDay(before, message.at());
            if (day != null) messages.add(day);
            before = message.at();
            messages.add(message(message, facts));
        }
    }

    private void showNames(RoomFacts facts) {
        people = facts.names();
        names.removeAll();
        people.entrySet().stream()
                .filter(person -> !person.getKey().equals(facts.reader()))
                .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .forEach(person -> {
                    NativeButton name = new NativeButton(
                            "@" + person.getValue(), click -> write.append("@" + person.getValue() + " "));
                    name.addClassNames("chip", "as-button");
                    name.setAriaLabel(Ui.t("room.mention", person.getValue()));
                    names.add(name);
                });
        names.setVisible(names.getElement().getChildCount() > 0);
    }

    private Component message(RoomMessage message, RoomFacts facts) {
        boolean mine = facts.reader().equals(message.author());
        String author = message.author() == null ? Ui.t("room.erased") : message.name();
        Said said = new Said(author, message.at(), words(message, facts), mine);
        if (mine && message.words() != null)
            said.with(Icon.CROSS, Ui.t("room.remove", Dates.time(message.at())), () -> takeBack(message));
        return said.component();
    }

    private static Component words(RoomMessage message, RoomFacts facts) {
        String all = message.words();
        if (all == null)
            return El.raw(
                    "p", "quiet", Ui.t(message.author() == null ? "room.message.erased" : "room.message.removed"));
        Component words = Said.words("");
        for (Mentions.Stretch stretch : Mentions.stretches(all, facts.names())) {
            boolean told = stretch.named() != null && message.mentioned().contains(stretch.named());
            words.getElement()
                    .appendChild(
                            (told ? El.raw("b", "named", stretch.words()) : El.span("", stretch.words())).getElement());
        }
        return words;
    }

    private void takeBack(RoomMessage message) {
        ConfirmDialog sure = new ConfirmDialog();
        sure.setHeader(Ui.t("room.remove.sure"));
        sure.setText(Ui.t("room.remove.text"));
        sure.setCancelable(true);
        sure.setCancelText(Ui.t("room.cancel"));
        sure.setConfirmText(Ui.t("room.remove.go"));
        sure.addConfirmListener(confirmed -> {
            room.remove(message.id());
            again.run();
        });
        sure.open();
    }
}
