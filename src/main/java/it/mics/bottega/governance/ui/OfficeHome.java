package it.mics.bottega.governance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import it.mics.bottega.governance.ModerationDesk;
import it.mics.bottega.governance.SpokeLoad;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.identity.Role;
import it.mics.bottega.taxonomy.Taxonomy;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.HomeContribution;
import it.mics.bottega.uikit.SpokeMark;
import it.mics.bottega.uikit.Ui;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** On the programme office’s first page: what waits at each spoke, late ones first. */
@org.springframework.stereotype.Component
@Order(6)
class OfficeHome implements HomeContribution {
    private final ModerationDesk desk;
    private final Taxonomy taxonomy;
    private final CurrentActor current;
    private final Clock clock;

    OfficeHome(ModerationDesk desk, Taxonomy taxonomy, CurrentActor current, Clock clock) {
        this.desk = desk;
        this.taxonomy = taxonomy;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public Optional<Component> create() {
        if (!current.get().has(Role.PROGRAMME_OFFICE)) return Optional.empty();
        List<SpokeLoad> loads = desk.overview();
        H2 heading = new H2(Ui.t(
                "governance.office.title",
                loads.stream().mapToInt(SpokeLoad::open).sum()));
        heading.addClassName("sec-h");
        Component section = El.raw("section", "mine-group", heading);
        if (loads.isEmpty()) {
            section.getElement()
                    .appendChild(
                            El.raw("p", "quiet", Ui.t("governance.office.none")).getElement());
            return Optional.of(section);
        }
        section.getElement()
                .appendChild(
                        El.raw("p", "quiet", Ui.t("governance.office.help")).getElement(),
                        table(loads).getElement(),
                        El.raw("p", "home-way", El.link("decision-times", Ui.t("governance.times.title"), "btn plain"))
                                .getElement());
        return Optional.of(section);
    }

    private Component table(List<SpokeLoad> loads) {
        Component head = El.raw(
                "thead",
                "",
                El.raw(
                        "tr",
                        "",
                        El.raw("th", "", Ui.t("governance.office.spoke")),
                        El.raw("th", "", Ui.t("governance.office.open")),
                        El.raw("th", "", Ui.t("governance.office.late")),
                        El.raw("th", "", Ui.t("governance.office.oldest"))));
        Component body = El.raw("tbody", "", loads.stream().map(this::row).toArray(Component[]::new));
        return El.raw(
                "table", "skills num office", El.raw("caption", "vh", Ui.t("governance.office.caption")), head, body);
    }

    private Component row(SpokeLoad load) {
        Component spoke = El.raw(
                "th",
                "",
                El.div(
                        "row",
                        new SpokeMark(load.spoke(), SpokeMark.Size.SMALL),
                        El.span("", Ui.t(taxonomy.spoke(load.spoke()).shortTitle()))));
        spoke.getElement().setAttribute("scope", "row");
        Component late = load.late() == 0
                ? El.raw("td", "faint", "0")
                : El.raw("td", "", El.span("badge bad", String.valueOf(load.late())));
        Instant oldest = load.oldest();
        String since = oldest == null ? "" : Dates.inWords(oldest, clock.instant());
        return El.raw("tr", "", spoke, El.raw("td", "", String.valueOf(load.open())), late, El.raw("td", "", since));
    }
}
