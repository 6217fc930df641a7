package it.mics.bottega.challenge.ui.rules;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import it.mics.bottega.challenge.TeamRules;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Ui;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** What a challenge may ask of the mixture of a team; folded away until somebody wants it, as each rule leaves people out. */
public class MixtureFields extends Details {
    private static final int MOST_ASKED = 4;
    private static final List<Integer> DIFFERENT =
            IntStream.rangeClosed(1, MOST_ASKED).boxed().toList();
    private static final List<Integer> PEOPLE =
            IntStream.rangeClosed(0, MOST_ASKED).boxed().toList();
    private static final List<Integer> SHARES = List.of(TeamRules.ANY_SHARE, 75, 67, 50, 34);

    private final Select<Integer> fields = choice("fields", DIFFERENT);
    private final Select<Integer> spokes = choice("spokes", DIFFERENT);
    private final Select<Integer> early = choice("early", PEOPLE);
    private final Select<Integer> share = choice("share", SHARES);
    private final Checkbox industry = new Checkbox(Ui.t("challenge.form.mixture.industry"));

    private boolean showing;

    /** Shows the rules that are held, and hands over what somebody makes of them. */
    public MixtureFields(Supplier<TeamRules> held, Consumer<TeamRules> changed, Consumer<Runnable> shownBy) {
        addClassName("mixture");
        setSummaryText(Ui.t("challenge.form.mixture"));
        setOpened(!RuleWords.mixture(held.get()).isEmpty());
        add(
                El.raw("p", "quiet", Ui.t("challenge.form.mixture.help")),
                El.div("pair", new Div(fields), new Div(spokes)),
                El.div("pair", new Div(early), new Div(share)),
                new Div(industry));
        Runnable show = () -> show(held.get());
        show.run();
        shownBy.accept(show);
        Runnable take = () -> {
            // Between two fields that the page fills by itself they say what nobody means.
            if (showing) return;
            TeamRules written = written(held.get());
            if (!written.equals(held.get())) changed.accept(written);
        };
        List.of(fields, spokes, early, share).forEach(field -> field.addValueChangeListener(event -> take.run()));
        industry.addValueChangeListener(event -> take.run());
    }

    private void show(TeamRules rules) {
        showing = true;
        set(fields, DIFFERENT, Math.max(1, rules.minFields()));
        set(spokes, DIFFERENT, Math.max(1, rules.minSpokes()));
        set(early, PEOPLE, rules.minEarlyCareer());
        set(share, SHARES, rules.largestShare());
        industry.setValue(rules.industryMembers());
        showing = false;
    }

    private TeamRules written(TeamRules rules) {
        return new TeamRules(
                rules.minSize(),
                rules.maxSize(),
                rules.minInstitutions(),
                asked(fields.getValue()),
                asked(spokes.getValue()),
                early.getValue(),
                share.getValue(),
                industry.getValue(),
                rules.confirming(),
                rules.agreement());
    }

    /** One of something is what every team has. */
    private static int asked(int different) {
        return different == 1 ? 0 : different;
    }

    private static void set(Select<Integer> field, List<Integer> values, int value) {
        field.setValue(values.contains(value) ? value : values.getLast());
    }

    private static Select<Integer> choice(String name, List<Integer> values) {
        Select<Integer> field = new Select<>();
        field.setLabel(Ui.t("challenge.form.mixture." + name));
        field.setHelperText(Ui.t("challenge.form.mixture." + name + ".help"));
        field.addThemeName("helper-above-field");
        field.setItems(values);
        field.setItemLabelGenerator(value -> Ui.t("challenge.form.mixture." + name + ".value", value));
        field.setValue(values.getFirst());
        field.setWidthFull();
        return field;
    }
}
