package it.mics.bottega.matching.advice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import it.mics.bottega.directory.DirectoryLinks;
import it.mics.bottega.matching.Interest;
import it.mics.bottega.matching.advice.Advice;
import it.mics.bottega.matching.advice.Change;
import it.mics.bottega.taxonomy.SkillId;
import it.mics.bottega.taxonomy.Taxonomy;
import it.mics.bottega.uikit.ContributionBar;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Ui;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** What would bring a researcher further, each with what it brings and the way to where it is done. */
@Service
public class FurtherList {
    private final Taxonomy taxonomy;

    FurtherList(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /** A list under its heading, or nothing where no small step brings five points. */
    public Optional<Component> of(List<Advice> pieces, Consumer<Interest> say) {
        if (pieces.isEmpty()) return Optional.empty();
        Component list = El.raw("ol", "further");
        pieces.forEach(advice -> list.getElement().appendChild(item(advice, say).getElement()));
        Component heading = El.raw("h3", "t1 quiet", Ui.t("matching.further"));
        return Optional.of(El.raw(
                "div", "further-part", heading, list, El.raw("p", "t1 faint", Ui.t("matching.further.promise"))));
    }

    private Component item(Advice advice, Consumer<Interest> say) {
        String words = advice.changes().stream().map(this::sentence).collect(Collectors.joining(" "));
        if (advice.changes().size() > 1) words = Ui.t("matching.further.together") + " " + words;
        Component gain = El.raw("b", "d num", "+" + ContributionBar.points(advice.gain()));
        Component text = El.raw(
                "div",
                "",
                El.raw("p", "", words),
                El.raw("p", "t1 quiet", Ui.t("matching.further.then", ContributionBar.points(advice.after()))));
        Component ways = El.raw("div", "row");
        Set<String> places = new HashSet<>();
        for (Change change : advice.changes())
            if (places.add(part(change)))
                ways.getElement().appendChild(way(change, say).getElement());
        return El.raw("li", "", gain, text, ways);
    }

    private Component way(Change change, Consumer<Interest> say) {
        if (change instanceof Change.Say(Interest interest)) {
            NativeButton button = new NativeButton(Ui.t("matching.further.say"), click -> say.accept(interest));
            button.addClassNames("btn", "s");
            button.getElement()
                    .setAttribute("type", "button")
                    .setAttribute("aria-label", Ui.t("matching.further.sayNamed", Ui.t(interest.key())));
            return button;
        }
        String part = part(change);
        return El.link(DirectoryLinks.profile(part), Ui.t("matching.further.go." + part), "btn plain s");
    }

    private static String part(Change change) {
        return switch (change) {
            case Change.Declare declare -> "skills";
            case Change.Learn learn -> "skills";
            case Change.Refresh refresh -> "skills";
            case Change.BeFree free -> "availability";
            case Change.Say saying -> "here";
            default -> "focus";
        };
    }

    private String sentence(Change change) {
        return switch (change) {
            case Change.Declare(var skill, int level) -> Ui.t("matching.further.declare", label(skill), level);
            case Change.Learn(var skill, int from, int to) ->
                from == 0
                        ? Ui.t("matching.further.learn", label(skill), to)
                        : Ui.t("matching.further.raise", label(skill), from, to);
            case Change.Refresh(var skill, int year) -> Ui.t("matching.further.refresh", label(skill));
            case Change.KnowSector(var sector, boolean proven) ->
                Ui.t(proven ? "matching.further.prove" : "matching.further.sector", Ui.t(sector.key()));
            case Change.JoinSpoke(int spoke) -> Ui.t("matching.further.spoke", spoke);
            case Change.UsualTrl(var trl) -> Ui.t("matching.further.trl", trl.from(), trl.to());
            case Change.BeFree free -> free(free);
            case Change.Say(Interest interest) -> Ui.t("matching.further.want", Ui.t(interest.key()));
        };
    }

    private static String free(Change.BeFree free) {
        if (free.percent() < 100) return Ui.t("matching.further.now", free.percent());
        return Ui.t(free.from() == null ? "matching.further.freeNow" : "matching.further.free");
    }

    private String label(SkillId skill) {
        return RecruitPanel.inside(taxonomy.thesaurus()
                .find(skill)
                .map(found -> Ui.t(found.label()))
                .orElse(""));
    }
}
