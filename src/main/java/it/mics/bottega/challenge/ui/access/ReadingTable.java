package it.mics.bottega.challenge.ui.access;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import it.mics.bottega.challenge.access.Reading;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Ui;
import java.util.List;

/** Every opening of the brief: when, who, from where. */
class ReadingTable extends Div {
    ReadingTable(List<Reading> readings, Readers readers) {
        addClassName("access-table");
        Component head = El.raw("tr", "", cell("th", "when"), cell("th", "who"), cell("th", "where"));
        Component body = El.raw("tbody", "");
        for (Reading reading : readings) {
            String name = readers.name(reading.person());
            body.getElement()
                    .appendChild(El.raw(
                                    "tr",
                                    "",
                                    El.raw("td", "num", Dates.dayAndTime(reading.at())),
                                    El.raw("td", "", reading.moderator() ? Ui.t("access.read.moderator", name) : name),
                                    El.raw("td", "", readers.organisation(reading.organisation())))
                            .getElement());
        }
        add(El.raw("table", "", El.raw("thead", "", head), body));
    }

    private static Component cell(String tag, String key) {
        Component cell = El.raw(tag, "", Ui.t("access.read." + key));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }
}
