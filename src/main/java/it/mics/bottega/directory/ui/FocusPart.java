package it.mics.bottega.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import it.mics.bottega.directory.editing.ProfileDraft;
import it.mics.bottega.taxonomy.Sector;
import it.mics.bottega.taxonomy.Spoke;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.SpokeMark;
import it.mics.bottega.uikit.Ui;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Where somebody works: spokes, sectors with what backs them, and usual technology readiness. */
class FocusPart extends FormPart {
    private static final int HIGHEST_TRL = 9;

    private final Map<Integer, Checkbox> spokes = new TreeMap<>();
    private final Map<Sector, SectorPick> sectors = new EnumMap<>(Sector.class);
    private final Select<Integer> trlFrom = level("directory.field.trlFrom");
    private final Select<Integer> trlTo = level("directory.field.trlTo");
    private final Component steps = El.raw("ol", "trl");

    private record SectorPick(Checkbox chosen, Checkbox backed) {}

    FocusPart(List<Spoke> all, Runnable changed) {
        super("focus", changed);
        Component list = El.raw("ul", "spoke-picks");
        all.forEach(spoke -> list.getElement().appendChild(pick(spoke).getElement()));
        Component sectorList = El.raw("ul", "sector-picks");
        for (Sector sector : Sector.values())
            sectorList.getElement().appendChild(pick(sector).getElement());
        steps.getElement().setAttribute("aria-hidden", "true");
        IntStream.rangeClosed(1, HIGHEST_TRL)
                .forEach(level -> steps.getElement()
                        .appendChild(El.raw("li", "", String.valueOf(level)).getElement()));
        trlFrom.addValueChangeListener(event -> draw());
        trlTo.addValueChangeListener(event -> draw());
        add(
                group("directory.field.spokes", list),
                group("directory.field.sectors", sectorList),
                group(
                        "directory.field.trl",
                        El.div("trl-pick", El.div("side-2", field("trl", trlFrom), field("trl.to", trlTo)), steps)));
    }

    void show(ProfileDraft.Focus focus) {
        quietly(() -> {
            spokes.forEach((number, box) -> box.setValue(focus.spokes().contains(number)));
            sectors.forEach((sector, pick) -> {
                pick.chosen.setValue(focus.sectors().containsKey(sector));
                pick.backed.setValue(focus.sectors().getOrDefault(sector, false));
                pick.backed.setVisible(pick.chosen.getValue());
            });
            trlFrom.setValue(focus.trlFrom());
            trlTo.setValue(focus.trlTo());
            draw();
        });
    }

    /** The lowest of the chosen spokes, 0 where none is. */
    int firstSpoke() {
        return written().spokes().stream().mapToInt(Integer::intValue).min().orElse(0);
    }

    ProfileDraft.Focus written() {
        Set<Integer> chosen = new TreeSet<>();
        spokes.forEach((number, box) -> {
            if (box.getValue()) chosen.add(number);
        });
        Map<Sector, Boolean> fields = new EnumMap<>(Sector.class);
        sectors.forEach((sector, pick) -> {
            if (pick.chosen.getValue()) fields.put(sector, pick.backed.getValue());
        });
        return new ProfileDraft.Focus(chosen, fields, trlFrom.getValue(), trlTo.getValue());
    }

    @Override
    void focusStart() {
        spokes.values().stream().findFirst().ifPresent(Checkbox::focus);
    }

    private Component pick(Spoke spoke) {
        Checkbox box = new Checkbox(Ui.t("directory.spoke", spoke.number(), Ui.t(spoke.shortTitle())));
        watch(box);
        spokes.put(spoke.number(), box);
        Component mark = new SpokeMark(spoke.number(), SpokeMark.Size.SMALL);
        mark.getElement().setAttribute("aria-hidden", "true");
        return El.raw("li", "", mark, box);
    }

    private Component pick(Sector sector) {
        Checkbox box = new Checkbox(Ui.t(sector.key()));
        Checkbox backed = new Checkbox(Ui.t("directory.field.evidence"));
        backed.setAriaLabel(Ui.t("directory.field.evidence.of", Ui.t(sector.key())));
        backed.setVisible(false);
        box.addValueChangeListener(event -> backed.setVisible(event.getValue()));
        watch(box);
        watch(backed);
        sectors.put(sector, new SectorPick(box, backed));
        String symbol = sector.name().toLowerCase(Locale.ROOT);
        return El.raw("li", symbol, El.div("sector", Icon.mark(symbol)), box, backed);
    }

    private static Component group(String key, Component content) {
        Div group = El.div(
                "field-group", El.raw("h3", "label", Ui.t(key)), El.raw("p", "t1 quiet", Ui.t(key + ".help")), content);
        group.getElement().setAttribute("role", "group").setAttribute("aria-label", Ui.t(key));
        return group;
    }

    private static Select<Integer> level(String label) {
        Select<Integer> level = new Select<>();
        level.setLabel(Ui.t(label));
        level.setItems(IntStream.rangeClosed(1, HIGHEST_TRL).boxed().toList());
        level.setEmptySelectionAllowed(true);
        level.setEmptySelectionCaption(Ui.t("directory.field.trlNone"));
        level.setItemLabelGenerator(value -> value == null ? Ui.t("directory.field.trlNone") : "TRL " + value);
        return level;
    }

    private void draw() {
        Integer from = trlFrom.getValue();
        Integer to = trlTo.getValue();
        for (int level = 1; level <= HIGHEST_TRL; level++) {
            boolean within = from != null && to != null && from <= level && level <= to;
            steps.getElement().getChild(level - 1).getClassList().set("go", within);
        }
    }
}
