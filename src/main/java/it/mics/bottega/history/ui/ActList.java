package it.mics.bottega.history.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import it.mics.bottega.history.Act;
import it.mics.bottega.history.ActWords;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Ui;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Acts in sentences: each with its time, the role in which it was done, and the reason where there is one. */
final class ActList {
    private final ActWords words;
    private final Language language = Ui.language();

    ActList(ActWords words) {
        this.words = words;
    }

    /** Under a heading for each day. */
    Component byDay(List<Act> acts) {
        Map<LocalDate, List<Act>> days = acts.stream()
                .collect(Collectors.groupingBy(
                        act -> LocalDate.ofInstant(act.row().at(), Dates.ROME),
                        LinkedHashMap::new,
                        Collectors.toList()));
        Div all = El.div("acts");
        days.forEach((day, list) -> {
            H2 heading = new H2(Dates.day(day));
            heading.addClassName("sec-h");
            all.add(heading, list(list, true));
        });
        return all;
    }

    /** One list, each act with its day. */
    Component plain(List<Act> acts) {
        return list(acts, false);
    }

    private Component list(List<Act> acts, boolean timeOnly) {
        return El.raw(
                "ol", "act-list", acts.stream().map(act -> line(act, timeOnly)).toArray(Component[]::new));
    }

    private Component line(Act act, boolean timeOnly) {
        var at = act.row().at();
        Component when = El.raw("time", "faint t1 num", timeOnly ? Dates.time(at) : Dates.dayAndTime(at));
        when.getElement().setAttribute("datetime", at.toString()).setAttribute("title", Dates.full(at));
        String link = act.link();
        String sentence = words.sentence(act, language);
        Component says = link == null ? El.raw("p", "", sentence) : El.raw("p", "", El.link(link, sentence, ""));
        Div body = El.div("", says);
        List<Component> more = more(act, timeOnly);
        if (!more.isEmpty()) body.add(El.raw("p", "act-more faint t1", more.toArray(Component[]::new)));
        return El.raw("li", "act", when, body);
    }

    private List<Component> more(Act act, boolean page) {
        List<Component> more = new ArrayList<>();
        String role = words.role(act.row(), language);
        if (!role.isEmpty()) more.add(El.span("", Ui.t("history.as", role)));
        String why = words.why(act.row(), language);
        // The clock of a case acts for no reason but the time; what stands there is where.
        boolean place = act.row().action().startsWith("case.");
        if (!why.isEmpty()) more.add(El.span("", place ? why : Ui.t("history.why", why)));
        if (page && act.named()) {
            var only = El.link(
                    HistoryQuery.about(act.row().subjectType(), act.row().subject())
                            .address(),
                    Ui.t("history.only"),
                    "");
            only.getElement().setAttribute("aria-label", Ui.t("history.onlyLong", words.what(act, language)));
            more.add(only);
        }
        return more;
    }
}
