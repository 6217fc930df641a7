package it.mics.bottega.conversation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import it.mics.bottega.conversation.Conversation;
import it.mics.bottega.conversation.Side;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Said;
import it.mics.bottega.uikit.Ui;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What both sides said, in order; moderators find at each line the way to take it out. */
class ConversationLines extends Div {
    private final @Nullable Consumer<Conversation.Line> takeOut;
    private @Nullable List<Conversation.Line> drawn;

    ConversationLines(@Nullable Consumer<Conversation.Line> takeOut) {
        this.takeOut = takeOut;
        addClassName("thread");
        getElement().setAttribute("role", "log");
        getElement().setAttribute("aria-label", Ui.t("conversation.lines"));
    }

    /** Draws anew only where something was said or taken out. */
    void show(@Nullable Conversation conversation) {
        List<Conversation.Line> lines = conversation == null ? List.of() : conversation.lines();
        if (lines.equals(drawn)) return;
        drawn = lines;
        removeAll();
        if (conversation == null || lines.isEmpty()) {
            add(El.raw("p", "quiet", Ui.t("conversation.none")));
            return;
        }
        @Nullable Instant before = null;
        for (Conversation.Line line : lines) {
            Component day = Said.newDay(before, line.at());
            if (day != null) add(day);
            before = line.at();
            add(said(line, conversation));
        }
    }

    private Component said(Conversation.Line line, Conversation conversation) {
        String words = line.words();
        Said said = new Said(
                by(line, conversation),
                line.at(),
                words == null ? El.raw("p", "quiet", gone(line)) : Said.words(words),
                line.side() == conversation.reader());
        if (takeOut != null && words != null)
            said.with(Icon.CROSS, Ui.t("conversation.takeOut.act", Dates.time(line.at())), () -> takeOut.accept(line));
        return said.component();
    }

    private static String gone(Conversation.Line line) {
        return line.reason() == null
                ? Ui.t("conversation.gone")
                : Ui.t("conversation.takenOut", Ui.t(line.reason().key()));
    }

    private static String by(Conversation.Line line, Conversation conversation) {
        String side = line.side() == Side.COMPANY ? Ui.t("conversation.company") : team(conversation);
        return line.by() == null ? side : Ui.t("conversation.by", line.by(), side);
    }

    /** The name of the team, or its number where the reader may not know it. */
    static String team(Conversation conversation) {
        String name = conversation.teamName();
        return name == null ? Ui.t("conversation.team", conversation.number()) : name;
    }
}
