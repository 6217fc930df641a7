package it.mics.bottega.room.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.room.Mentions;
import it.mics.bottega.room.RoomFacts;
import it.mics.bottega.room.RoomMessage;
import it.mics.bottega.room.TeamRoom;
import it.mics.bottega.uikit.Busy;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Refusals;
import it.mics.bottega.uikit.Typing;
import it.mics.bottega.uikit.Ui;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the team said so far, and the field in which one says more; the field stays as it is when others write. */
class ThreadPart extends Section {
    /** How many messages are shown at first, and how many more at each wish. */
    static final int LATEST = 50;

    private static final int PAUSE_MS = 400;
    private static final int ROWS = 3;

    private final TeamRoom room;
    private final Runnable again;
    private final Div earlier = El.div("thread-earlier");
    private final Div messages = El.div("thread");
    private final Div names = El.div("thread-names");
    private final TextArea words = new TextArea(Ui.t("room.write.label"));
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
        words.setHelperText(Ui.t("room.write.help"));
        words.setMaxLength(TeamRoom.LONGEST);
        words.setMinRows(ROWS);
        words.setWidthFull();
        words.setManualValidation(true);
        Typing.pausing(words, PAUSE_MS);
        words.addValueChangeListener(event -> words.setInvalid(false));
        Button send = Busy.button(Ui.t("room.write.go"), Ui.t("room.write.busy"), () -> send(facts));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        Shortcuts.addShortcutListener(words, () -> send(facts), Key.ENTER, KeyModifier.CONTROL)
                .listenOn(words);
        names.getElement().setAttribute("role", "group");
        names.getElement().setAttribute("aria-label", Ui.t("room.mention.label"));
        add(title, earlier, messages, El.div("thread-write", words, names, El.div("row", send)));
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
        @Nullable LocalDate day = null;
        for (RoomMessage message : shown) {
            LocalDate on = message.at().atZone(Dates.ROME).toLocalDate();
            if (!on.equals(day)) messages.add(El.raw("p", "thread-day", Dates.day(on)));
            day = on;
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
                    NativeButton name = new NativeButton("@" + person.getValue(), click -> mention(person.getValue()));
                    name.addClassNames("chip", "as-button");
                    name.setAriaLabel(Ui.t("room.mention", person.getValue()));
                    names.add(name);
                });
        names.setVisible(names.getElement().getChildCount() > 0);
    }

    private void mention(String name) {
        String before = words.getValue();
        words.setValue(before + (before.isEmpty() || before.endsWith(" ") ? "" : " ") + "@" + name + " ");
        words.focus();
    }

    private void send(RoomFacts facts) {
        boolean sent = Refusals.beside(words, () -> room.write(facts.team().id(), words.getValue()));
        if (!sent) return;
        words.clear();
        words.focus();
        again.run();
    }

    private Component message(RoomMessage message, RoomFacts facts) {
        boolean mine = facts.reader().equals(message.author());
        String author = message.author() == null ? Ui.t("room.erased") : message.name();
        Component head = El.raw("p", "thread-by", El.bold(author), El.span("faint", Dates.time(message.at())));
        Component body;
        if (message.words() == null) {
            body = El.raw(
                    "p", "quiet", Ui.t(message.author() == null ? "room.message.erased" : "room.message.removed"));
        } else {
            body = El.raw("p", "thread-words");
            body.getElement().setAttribute("dir", "auto");
            for (Mentions.Stretch stretch : Mentions.stretches(message.words(), facts.names())) {
                boolean told = stretch.named() != null && message.mentioned().contains(stretch.named());
                body.getElement()
                        .appendChild((told ? El.raw("b", "named", stretch.words()) : El.span("", stretch.words()))
                                .getElement());
            }
        }
        Component whole = El.raw("article", mine ? "said-here mine" : "said-here", head, body);
        if (mine && message.words() != null)
            whole.getElement().appendChild(back(message).getElement());
        return whole;
    }

    private Component back(RoomMessage message) {
        NativeButton back = new NativeButton("", click -> {
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
        });
        back.addClassName("iconbtn");
        back.setAriaLabel(Ui.t("room.remove", Dates.time(message.at())));
        back.add(Icon.CROSS.create());
        return back;
    }
}
