package it.mics.bottega.calendar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import it.mics.bottega.calendar.ComingDate;
import it.mics.bottega.challenge.ChallengeLinks;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.SpokeMark;
import it.mics.bottega.uikit.Ui;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What ends next, the nearest first, each with the way to its challenge. */
class ComingDates extends Div {
    private static final Duration SOON = Duration.ofDays(7);

    ComingDates(List<ComingDate> dates, Instant now) {
        addClassName("coming-dates");
        if (dates.isEmpty()) {
            add(El.raw("p", "quiet", Ui.t("calendar.empty")));
            return;
        }
        add(El.raw("ul", "list", dates.stream().map(date -> item(date, now)).toArray(Component[]::new)));
    }

    private static Component item(ComingDate date, Instant now) {
        var title = El.link(ChallengeLinks.challenge(date.challenge()), Ui.t(date.title()), "");
        El.markLanguage(title, date.title());
        Component words = El.raw(
                "div",
                "",
                El.raw("h3", "", title),
                El.raw("p", "why", Ui.t("calendar.what." + date.kind().name())));
        Component time = El.raw("time", "", Dates.dayAndTime(date.at()));
        time.getElement().setAttribute("datetime", date.at().toString()).setAttribute("title", Dates.full(date.at()));
        Component when = El.raw(
                "p",
                Duration.between(now, date.at()).compareTo(SOON) < 0 ? "when soon" : "when",
                El.bold(Dates.inWords(date.at(), now)),
                time);
        return El.raw(
                "li",
                "",
                El.raw(
                        "div",
                        "item",
                        new SpokeMark(date.spoke(), SpokeMark.Size.MEDIUM),
                        words,
                        El.div("aside", when)));
    }
}
