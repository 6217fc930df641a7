package it.mics.bottega.matching.exposure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import it.mics.bottega.challenge.ChallengeLinks;
import it.mics.bottega.directory.Profiles;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.identity.Role;
import it.mics.bottega.matching.Interest;
import it.mics.bottega.matching.Interests;
import it.mics.bottega.matching.exposure.OwnExposure;
import it.mics.bottega.matching.exposure.Refusals;
import it.mics.bottega.taxonomy.Taxonomy;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.HomeContribution;
import it.mics.bottega.uikit.Notices;
import it.mics.bottega.uikit.SpokeMark;
import it.mics.bottega.uikit.Ui;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** On a researcher’s first page: where and why they were shown to others, and what they can switch off. */
@org.springframework.stereotype.Component
@Order(45)
class ShownHome implements HomeContribution {
    private static final int SHOWN = 4;

    private final OwnExposure exposure;
    private final Refusals refusals;
    private final Interests interests;
    private final Profiles profiles;
    private final Taxonomy taxonomy;
    private final CurrentActor current;

    ShownHome(
            OwnExposure exposure,
            Refusals refusals,
            Interests interests,
            Profiles profiles,
            Taxonomy taxonomy,
            CurrentActor current) {
        this.exposure = exposure;
        this.refusals = refusals;
        this.interests = interests;
        this.profiles = profiles;
        this.taxonomy = taxonomy;
        this.current = current;
    }

    @Override
    public Optional<Component> create() {
        if (!current.get().has(Role.RESEARCHER) || profiles.mine().isEmpty()) return Optional.empty();
        List<OwnExposure.Place> places = exposure.mine();
        int times = places.stream().mapToInt(OwnExposure.Place::times).sum();
        H2 heading = new H2(Ui.t("exposure.mine.title", times));
        heading.addClassName("sec-h");
        Component section =
                El.raw("section", "shown-home", El.div("sh", heading, new Paragraph(Ui.t("exposure.mine.help"))));
        List<OwnExposure.Place> first = places.subList(0, Math.min(SHOWN, places.size()));
        List<OwnExposure.Place> rest = places.subList(first.size(), places.size());
        if (!first.isEmpty()) section.getElement().appendChild(list(first).getElement());
        if (!rest.isEmpty()) {
            Details more = new Details(Ui.t("exposure.mine.more", rest.size()));
            more.add(list(rest));
            section.getElement().appendChild(more.getElement());
        }
        Details choose = new Details(Ui.t("exposure.mine.choose"));
        choose.add(new RefusalPart(refusals, taxonomy, refusals.mine()));
        section.getElement().appendChild(choose.getElement());
        return Optional.of(section);
    }

    private Component list(List<OwnExposure.Place> places) {
        return El.raw(
                "ul", "list similar shown-list", places.stream().map(this::line).toArray(Component[]::new));
    }

    private Component line(OwnExposure.Place place) {
        var link = El.link(ChallengeLinks.challenge(place.challenge().id()), "", "");
        link.add(El.text(place.challenge().title(), ""));
        String ranks =
                Ui.t("exposure.mine.places", place.best(), place.last(), place.best() == place.last() ? "one" : "more");
        var words = El.div(
                "",
                new H3(link),
                El.raw(
                        "p",
                        "t1 quiet",
                        Ui.t(
                                "exposure.mine.line",
                                Ui.t(place.list().key()),
                                place.times(),
                                ranks,
                                Ui.t(place.reasonKey()))));
        NativeButton no = new NativeButton(Ui.t("exposure.mine.no"));
        no.addClassNames("btn", "s");
        no.getElement()
                .setAttribute(
                        "aria-label",
                        Ui.t("exposure.mine.noThis", Ui.t(place.challenge().title())));
        no.addClickListener(event -> {
            interests.say(place.challenge().id(), Interest.NO);
            no.setEnabled(false);
            Notices.done(Ui.t("exposure.mine.noDone"));
        });
        return El.raw(
                "li",
                "",
                new SpokeMark(Math.max(1, place.challenge().primarySpoke()), SpokeMark.Size.SMALL),
                words,
                no);
    }
}
