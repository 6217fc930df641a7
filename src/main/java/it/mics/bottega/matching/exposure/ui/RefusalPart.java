package it.mics.bottega.matching.exposure.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import it.mics.bottega.matching.exposure.Refusals;
import it.mics.bottega.taxonomy.Sector;
import it.mics.bottega.taxonomy.Spoke;
import it.mics.bottega.taxonomy.Taxonomy;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Notices;
import it.mics.bottega.uikit.Ui;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Sectors and spokes that one may be suggested for: what is not ticked is left out of every list at once. */
class RefusalPart extends Div {
    private final CheckboxGroup<Sector> sectors = new CheckboxGroup<>();
    private final CheckboxGroup<Integer> spokes = new CheckboxGroup<>();
    private final List<Integer> numbers;

    RefusalPart(Refusals refusals, Taxonomy taxonomy, Refusals.Refused refused) {
        addClassName("refusals");
        numbers = taxonomy.spokes().stream().map(Spoke::number).toList();
        sectors.setLabel(Ui.t("exposure.mine.sectors"));
        sectors.setItems(Sector.values());
        sectors.setItemLabelGenerator(sector -> Ui.t(sector.key()));
        sectors.setValue(without(Arrays.asList(Sector.values()), refused.sectors()));
        spokes.setLabel(Ui.t("exposure.mine.spokes"));
        spokes.setItems(numbers);
        spokes.setItemLabelGenerator(
                number -> number + " · " + Ui.t(taxonomy.spoke(number).shortTitle()));
        spokes.addThemeName("vertical");
        spokes.setValue(without(numbers, refused.spokes()));
        add(El.raw("p", "t1 quiet", Ui.t("exposure.mine.chooseHelp")), sectors, spokes);
        sectors.addValueChangeListener(event -> say(refusals));
        spokes.addValueChangeListener(event -> say(refusals));
    }

    private void say(Refusals refusals) {
        refusals.say(new Refusals.Refused(
                without(Arrays.asList(Sector.values()), sectors.getValue()), without(numbers, spokes.getValue())));
        Notices.done(Ui.t("exposure.mine.said"));
    }

    private static <T> Set<T> without(List<T> all, Set<T> some) {
        Set<T> rest = new LinkedHashSet<>(all);
        rest.removeAll(new HashSet<>(some));
        return rest;
    }
}
