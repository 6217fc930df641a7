package it.mics.bottega.vocabulary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Ui;
import it.mics.bottega.vocabulary.importing.ImportPlan;
import java.util.List;
import java.util.stream.Collectors;

/** What an import would do, in four figures and some examples of each kind. */
class PlanReport extends Div {
    PlanReport(ImportPlan plan) {
        addClassName("plan");
        add(El.div(
                "plan-figures",
                figure(plan.added().size(), "vocabulary.plan.added"),
                figure(plan.changed().size(), "vocabulary.plan.changed"),
                figure(plan.unchanged(), "vocabulary.plan.unchanged"),
                figure(plan.clashes().size(), "vocabulary.plan.clashes")));
        if (plan.isEmpty()) add(El.raw("p", "lead", Ui.t("vocabulary.plan.nothing")));
        samples(
                "vocabulary.plan.added",
                plan.added().size(),
                plan.added().stream()
                        .limit(ImportPlan.SAMPLES)
                        .map(addition -> both(addition.concept().label()))
                        .toList());
        samples(
                "vocabulary.plan.changed",
                plan.changed().size(),
                plan.changed().stream()
                        .limit(ImportPlan.SAMPLES)
                        .map(PlanReport::change)
                        .toList());
        samples(
                "vocabulary.plan.clashes",
                plan.clashes().size(),
                plan.clashes().stream()
                        .limit(ImportPlan.SAMPLES)
                        .map(PlanReport::clash)
                        .toList());
    }

    private static Component figure(int number, String key) {
        return El.div("", El.raw("b", "num t4", Ui.t("vocabulary.plan.number", number)), El.span("quiet", Ui.t(key)));
    }

    private void samples(String key, int all, List<String> samples) {
        if (samples.isEmpty()) return;
        UnorderedList list = new UnorderedList();
        list.addClassName("plan-samples");
        samples.forEach(sample -> list.add(new ListItem(sample)));
        add(new H3(Ui.t(key)), list);
        if (all > samples.size()) add(El.raw("p", "quiet t1", Ui.t("vocabulary.plan.more", all - samples.size())));
    }

    private static String both(LocalizedText label) {
        String it = label.it();
        String en = label.en();
        if (it == null || en == null || it.equals(en)) return Ui.t(label);
        return Ui.t(label) + " · " + (Ui.t(label).equals(it) ? en : it);
    }

    private static String change(ImportPlan.Alteration alteration) {
        String what = alteration.what().stream()
                .map(each -> Ui.t("vocabulary.plan.what." + each))
                .collect(Collectors.joining(", "));
        String now = both(alteration.before());
        return alteration.what().contains(ImportPlan.What.NAME)
                ? Ui.t("vocabulary.plan.renamed", now, both(alteration.label()), what)
                : Ui.t("vocabulary.plan.change", now, what);
    }

    private static String clash(ImportPlan.Clash clash) {
        return Ui.t("vocabulary.plan.clash." + clash.why(), both(clash.label()), clash.name(), Ui.t(clash.other()));
    }
}
