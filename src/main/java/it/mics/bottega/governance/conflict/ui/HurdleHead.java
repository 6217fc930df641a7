package it.mics.bottega.governance.conflict.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import it.mics.bottega.governance.conflict.Finding;
import it.mics.bottega.governance.conflict.Findings;
import it.mics.bottega.governance.conflict.Hurdles;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Ui;
import java.util.List;

/** The head of a case: what the rules found between the reader and those concerned, before anything else is read. */
public class HurdleHead extends Section {
    /** The answer to “could I decide this?”. */
    public HurdleHead(Hurdles hurdles) {
        addClassName("hurdles");
        H3 heading = new H3(Ui.t("conflict.head.title"));
        heading.addClassName("vh");
        add(heading);
        Div coi = El.div("coi");
        if (hurdles.own().hard()) coi.add(blocked(hurdles));
        else if (hurdles.own().soft()) coi.add(second(hurdles));
        if (hurdles.withOffice() && !hurdles.own().hard())
            coi.add(part(Icon.INFO, "found", Ui.t("conflict.head.withOffice"), Ui.t("conflict.head.withOfficeWhy")));
        Hurdles.Refused refused = hurdles.refused();
        if (refused != null)
            coi.add(part(
                    Icon.PEN,
                    "found",
                    Ui.t("conflict.head.refused", refused.by(), Dates.dayAndTime(refused.at())),
                    refused.reason()));
        coi.add(clear(hurdles));
        add(coi);
    }

    private static Div blocked(Hurdles hurdles) {
        Div found = part(
                Icon.WARN,
                "found bad",
                Ui.t("conflict.head.blocked"),
                Ui.t(hurdles.withOffice() ? "conflict.head.blockedOffice" : "conflict.head.blockedOther"));
        ((Div) found.getComponentAt(1)).add(evidence(hurdles.own()));
        return found;
    }

    private static Div second(Hurdles hurdles) {
        Div found = part(Icon.WARN, "found", Ui.t("conflict.head.second"), Ui.t("conflict.head.secondWhy"));
        Component signers = El.raw(
                "dl",
                "",
                El.raw("dt", "", Ui.t("conflict.head.canSign")),
                El.raw(
                        "dd",
                        "",
                        hurdles.signers().isEmpty()
                                ? Ui.t("conflict.head.canSignOffice")
                                : Ui.t(
                                        "conflict.head.canSignNames",
                                        String.join(
                                                ", ",
                                                hurdles.signers().stream()
                                                        .limit(3)
                                                        .toList()))));
        ((Div) found.getComponentAt(1)).add(evidence(hurdles.own()), signers);
        return found;
    }

    private static Component evidence(Findings findings) {
        return words(findings.told().stream().map(Finding::words).map(Ui::t).toList());
    }

    /** Each thing found in a line of its own. */
    static Component words(List<String> found) {
        return El.raw(
                "ul",
                "evidence",
                found.stream().distinct().map(each -> El.raw("li", "", each)).toArray(Component[]::new));
    }

    private static Div clear(Hurdles hurdles) {
        long found = hurdles.own().told().stream().map(Finding::rule).distinct().count();
        Anchor relations = El.link("relations", Ui.t("conflict.head.relations"), "");
        Div words = new Div(
                El.span(
                        "",
                        hurdles.own().clean()
                                ? Ui.t(clearKey(hurdles), hurdles.rules())
                                : Ui.t("conflict.head.others", hurdles.rules() - found)),
                El.span("", " "),
                relations);
        Div line = El.div("clear row", Icon.CHECK.create(), words);
        return line;
    }

    private static String clearKey(Hurdles hurdles) {
        Hurdles.Waiting waiting = hurdles.waiting();
        return waiting != null && waiting.maySign() ? "conflict.head.clearSign" : "conflict.head.clear";
    }

    private static Div part(Icon icon, String classes, String title, String text) {
        return El.div(classes, icon.create(), new Div(El.bold(title), El.raw("p", "t1", text)));
    }
}
