package it.mics.bottega.vocabulary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.taxonomy.Skill;
import it.mics.bottega.taxonomy.Taxonomy;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Refusals;
import it.mics.bottega.uikit.Ui;
import it.mics.bottega.vocabulary.NearConcepts;
import it.mics.bottega.vocabulary.ProposedTerms;
import it.mics.bottega.vocabulary.Term;
import java.util.List;

/** A proposed term with what a leader may mend before deciding: its names, the concept above, the concept that it already is. */
class TermCasePanel extends Div {
    private static final int NEAR = 5;

    private final Term term;
    private final ProposedTerms terms;
    private final TextField italian;
    private final TextField english;
    private final SkillPicker broader;
    private final SkillPicker same;

    TermCasePanel(
            Term term,
            String proposer,
            boolean readOnly,
            ProposedTerms terms,
            Taxonomy taxonomy,
            NearConcepts concepts) {
        this.term = term;
        this.terms = terms;
        italian = name("it", term.label().it());
        english = name("en", term.label().en());
        broader = new SkillPicker(Ui.t("vocabulary.broader"), taxonomy);
        broader.choose(term.broader());
        same = new SkillPicker(Ui.t("vocabulary.same"), taxonomy);
        same.setHelperText(Ui.t("vocabulary.same.help"));
        same.choose(term.sameAs());
        for (HasValue<?, ?> field : List.<HasValue<?, ?>>of(italian, english, broader, same)) {
            field.setReadOnly(readOnly);
            field.addValueChangeListener(event -> save());
        }
        addClassName("term-case");
        String why = term.why();
        add(section(
                Ui.t("vocabulary.case.proposed", proposer),
                why == null ? El.raw("p", "quiet", Ui.t("vocabulary.case.noWhy")) : El.raw("p", "say", why)));
        add(section(Ui.t("vocabulary.case.names"), El.div("stack-3", El.div("term-names", italian, english), broader)));
        add(section(Ui.t("vocabulary.case.existing"), existing(concepts, readOnly)));
    }

    private Component existing(NearConcepts concepts, boolean readOnly) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("list", "near");
        List<Skill> near = concepts.to(term.label(), NEAR);
        for (Skill skill : near) {
            NativeButton choose = new NativeButton(Ui.t("vocabulary.case.choose"), event -> same.setValue(skill));
            choose.addClassNames("btn", "plain", "s");
            choose.setAriaLabel(Ui.t("vocabulary.case.chooseThis", SkillPicker.name(skill)));
            choose.setEnabled(!readOnly);
            list.add(new ListItem(El.div("row", words(skill), choose)));
        }
        Component lead = new Paragraph(Ui.t(near.isEmpty() ? "vocabulary.case.nothingNear" : "vocabulary.case.near"));
        lead.addClassName("quiet");
        return El.div("stack-3", lead, list, same);
    }

    private static Component words(Skill skill) {
        LocalizedText label = skill.label();
        String both = label.it() == null || label.en() == null || label.it().equals(label.en())
                ? ""
                : " · " + (Ui.t(label).equals(label.it()) ? label.en() : label.it());
        return El.div("near-words", El.bold(SkillPicker.name(skill)), El.span("faint", both));
    }

    private void save() {
        TextField field = italian.getValue().isBlank() ? english : italian;
        italian.setInvalid(false);
        english.setInvalid(false);
        Refusals.beside(
                field,
                () -> terms.amend(
                        term.id(),
                        new LocalizedText(italian.getValue(), english.getValue()),
                        broader.chosen(),
                        same.chosen()));
    }

    private static TextField name(String language, @org.jspecify.annotations.Nullable String value) {
        TextField field = new TextField(Ui.t("vocabulary.name." + language));
        field.setWidthFull();
        field.setMaxLength(ProposedTerms.LONGEST);
        field.setManualValidation(true);
        field.setValue(value == null ? "" : value);
        field.getElement().setAttribute("lang", language);
        return field;
    }

    private static Component section(String heading, Component content) {
        return El.raw("section", "", new H3(heading), content);
    }
}
