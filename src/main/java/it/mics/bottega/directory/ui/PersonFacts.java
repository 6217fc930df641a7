package it.mics.bottega.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import it.mics.bottega.directory.ResearcherProfile;
import it.mics.bottega.kernel.TrlRange;
import it.mics.bottega.taxonomy.Taxonomy;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.SpokeMark;
import it.mics.bottega.uikit.Ui;
import java.time.LocalDate;
import java.util.Locale;

/** The facts column of a person's page: time first, then where they work. */
class PersonFacts extends Aside {
    private static final int HIGHEST_TRL = 9;

    PersonFacts(ResearcherProfile person, Taxonomy taxonomy) {
        addClassName("facts");
        getElement().setAttribute("aria-label", Ui.t("directory.person.facts"));
        add(time(person));
        if (!person.spokes().isEmpty()) add(spokes(person, taxonomy));
        if (!person.sectors().isEmpty()) add(sectors(person));
        TrlRange trl = person.usualTrl();
        if (trl != null) add(trl(trl));
        String orcid = person.orcid();
        if (orcid != null) {
            Anchor link = new Anchor("https://orcid.org/" + orcid, orcid);
            link.getElement().setAttribute("rel", "noopener");
            add(section("directory.person.orcid", link, El.raw("p", "t1 faint", Ui.t("directory.person.orcid.said"))));
        }
    }

    private static Component time(ResearcherProfile person) {
        boolean open = person.openToTeams() && person.capacity() > 0;
        Div badge = El.div(open ? "badge good" : "badge", open ? Icon.CHECK.create() : Icon.MINUS.create());
        badge.add(Ui.t(open ? "directory.person.open" : "directory.person.closed"));
        Section section = section("directory.person.time", badge);
        if (!open) return section;
        Component list = El.raw("dl", "person-time");
        fact(list, "directory.person.capacity", Ui.t("directory.capacity", person.capacity()));
        fact(list, "directory.person.percent", person.availablePercent() + " %");
        LocalDate from = person.availableFrom();
        if (from != null && from.isAfter(LocalDate.now(Dates.ROME)))
            fact(list, "directory.person.from", Dates.day(from));
        section.add(list);
        return section;
    }

    private static void fact(Component list, String key, String value) {
        list.getElement()
                .appendChild(
                        El.raw("dt", "", Ui.t(key)).getElement(),
                        El.raw("dd", "", value).getElement());
    }

    private static Component spokes(ResearcherProfile person, Taxonomy taxonomy) {
        Component list = El.raw("ul", "person-spokes");
        person.spokes()
                .forEach(number -> list.getElement()
                        .appendChild(El.raw(
                                        "li",
                                        "",
                                        new SpokeMark(number, SpokeMark.Size.SMALL),
                                        El.span("", Ui.t(taxonomy.spoke(number).shortTitle())))
                                .getElement()));
        return section("directory.field.spokes", list);
    }

    private static Component sectors(ResearcherProfile person) {
        Component list = El.raw("ul", "person-sectors");
        person.sectors().forEach((sector, backed) -> {
            String symbol = sector.name().toLowerCase(Locale.ROOT);
            Div name = El.div("sector " + symbol, Icon.mark(symbol), El.span("", Ui.t(sector.key())));
            list.getElement()
                    .appendChild(El.raw(
                                    "li",
                                    "",
                                    name,
                                    El.raw(
                                            "small",
                                            "faint",
                                            Ui.t(backed ? "directory.person.backed" : "directory.person.declared")))
                            .getElement());
        });
        return section("directory.field.sectors", list);
    }

    private static Component trl(TrlRange range) {
        Component steps = El.raw("ol", "trl");
        steps.getElement().setAttribute("aria-hidden", "true");
        for (int level = 1; level <= HIGHEST_TRL; level++) {
            boolean within = range.from() <= level && level <= range.to();
            steps.getElement()
                    .appendChild(El.raw("li", within ? "go" : "", String.valueOf(level))
                            .getElement());
        }
        String words = range.from() == range.to()
                ? Ui.t("directory.person.trl.one", range.from())
                : Ui.t("directory.person.trl", range.from(), range.to());
        return section("directory.field.trl", El.raw("p", "t1 quiet", words), steps);
    }

    private static Section section(String key, Component... parts) {
        Section section = new Section(El.raw("h2", "", Ui.t(key)));
        section.add(parts);
        return section;
    }
}
