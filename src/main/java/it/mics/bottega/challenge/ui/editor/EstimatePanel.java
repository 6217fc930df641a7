package it.mics.bottega.challenge.ui.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import it.mics.bottega.challenge.PoolEstimate;
import it.mics.bottega.challenge.SkillRequirement;
import it.mics.bottega.challenge.ui.Words;
import it.mics.bottega.taxonomy.SkillId;
import it.mics.bottega.taxonomy.Thesaurus;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Ui;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Who could answer, counted now and rounded: a sentence, a dot for each person, and the one change that would bring in most. */
class EstimatePanel extends Section {
    private static final int MOST_DOTS = 128;

    private final Thesaurus thesaurus;
    private final Consumer<SkillId> makeOptional;

    EstimatePanel(Thesaurus thesaurus, Consumer<SkillId> makeOptional) {
        this.thesaurus = thesaurus;
        this.makeOptional = makeOptional;
        getElement().setAttribute("aria-live", "polite");
        addClassName("estimate");
    }

    void show(@Nullable PoolEstimate pool, List<SkillRequirement> skills) {
        removeAll();
        add(new H2(Ui.t("challenge.pool.title")));
        if (pool == null || skills.stream().noneMatch(SkillRequirement::mustHave)) {
            add(El.raw("p", "t1 quiet", Ui.t("challenge.pool.noMustHave")));
            return;
        }
        Optional<Map.Entry<SkillId, Integer>> best = best(pool);
        sentence(pool, best);
        best.filter(entry -> pool.without().size() > 1)
                .ifPresent(entry -> add(El.raw(
                        "p",
                        "t1 quiet",
                        Ui.t(
                                "challenge.pool.shutsOut",
                                Words.first(name(entry.getKey())),
                                pool.moreWithout(entry.getKey()),
                                entry.getValue()))));
        if (shown(pool.meetAll()))
            add(dots(
                    pool.meetAll(),
                    best.map(entry -> pool.moreWithout(entry.getKey())).orElse(0)));
        // One must-have has to stay, so the last one is not offered for change.
        best.filter(entry -> pool.without().size() > 1).ifPresent(entry -> {
            Button change =
                    new Button(Ui.t("challenge.pool.makeOptional"), event -> makeOptional.accept(entry.getKey()));
            change.addThemeVariants(ButtonVariant.SMALL);
            change.setAriaLabel(Ui.t("challenge.pool.makeOptionalNamed", name(entry.getKey())));
            add(change);
        });
        add(El.raw(
                "p",
                "t1 faint counted",
                shown(pool.all()) ? Ui.t("challenge.pool.counted", pool.all()) : Ui.t("challenge.pool.countedFew")));
    }

    /** The sentence in short, for the foot of the form on the phone. */
    static String inShort(@Nullable PoolEstimate pool) {
        if (pool == null || pool.without().isEmpty()) return "";
        return shown(pool.meetAll()) ? Ui.t("challenge.pool.meet", pool.meetAll()) : Ui.t("challenge.pool.meetFew");
    }

    static boolean shown(int count) {
        return count > 0;
    }

    /** The must-have without which most people would come in; a small difference is not told. */
    static Optional<Map.Entry<SkillId, Integer>> best(PoolEstimate pool) {
        return pool.without().entrySet().stream()
                .filter(entry -> pool.moreWithout(entry.getKey()) > 0)
                .max(Map.Entry.<SkillId, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())));
    }

    private void sentence(PoolEstimate pool, Optional<Map.Entry<SkillId, Integer>> best) {
        Paragraph sentence = new Paragraph();
        sentence.addClassName("est");
        sentence.add(El.bold(
                shown(pool.meetAll()) ? Ui.t("challenge.pool.people", pool.meetAll()) : Ui.t("challenge.pool.few")));
        sentence.add(new Span(Ui.t(best.isEmpty() ? "challenge.pool.meetAll" : "challenge.pool.meetAllBut")));
        best.ifPresent(entry -> sentence.add(
                El.bold(name(entry.getKey())),
                new Span(Ui.t("challenge.pool.itWouldBe")),
                El.bold(Ui.t("challenge.pool.about", entry.getValue())),
                new Span(".")));
        add(sentence);
    }

    private Div dots(int meet, int more) {
        int each = (meet + more + MOST_DOTS - 1) / MOST_DOTS;
        int filled = Math.round((float) meet / each);
        int ringed = Math.round((float) more / each);
        Div dots = El.div("dots");
        dots.getElement()
                .setAttribute("role", "img")
                .setAttribute("aria-label", Ui.t("challenge.pool.dots", meet, more));
        for (int dot = 0; dot < filled + ringed; dot++) {
            Element circle = new Element("i");
            if (dot >= filled) circle.setAttribute("class", "o");
            dots.getElement().appendChild(circle);
        }
        Div key = El.div(
                "t1 quiet dotlegend",
                El.div("nowrap", El.raw("i", "dotkey", ""), El.span("", Ui.t("challenge.pool.keyAll", meet))));
        if (more > 0)
            key.add(El.div("nowrap", El.raw("i", "dotkey o", ""), El.span("", Ui.t("challenge.pool.keyOne", more))));
        if (each > 1) key.add(El.div("", El.span("", Ui.t("challenge.pool.each", each))));
        return new Div(dots, key);
    }

    private String name(SkillId skill) {
        return Words.inside(Ui.t(thesaurus.get(skill).label()));
    }
}
