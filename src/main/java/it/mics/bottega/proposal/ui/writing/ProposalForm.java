package it.mics.bottega.proposal.ui.writing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.HasValueChangeMode;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.proposal.ProposalContent;
import it.mics.bottega.proposal.ProposalSection;
import it.mics.bottega.proposal.Requirement;
import it.mics.bottega.proposal.ui.TrlPath;
import it.mics.bottega.proposal.ui.writing.rows.PartRows;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Typing;
import it.mics.bottega.uikit.Ui;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** The fields of a proposal, in the order in which it will be read; tells when something changed. */
class ProposalForm extends Div {
    private static final int PAUSE_MS = 900;

    private final TextField title = new TextField();
    private final Select<Language> language = new Select<>();
    private final TextArea summary = new TextArea();
    private final TextArea approach = new TextArea();
    private final TextArea impact = new TextArea();
    private final Select<Integer> trlNow = new Select<>();
    private final Select<Integer> trlTarget = new Select<>();
    private final Div trlPath = El.div("trl-picture");
    private final PlanRows plan;
    private final BudgetRows budget;
    private final PartRows parts;
    private final Component team;
    private final Consumer<ProposalSection> changed;
    private final Map<ProposalSection, Section> sections = new EnumMap<>(ProposalSection.class);
    private final Map<ProposalSection, WrittenOrShown> texts = new EnumMap<>(ProposalSection.class);
    private boolean showing;

    ProposalForm(IntFunction<String> levelName, Component team, Consumer<ProposalSection> changed) {
        this.changed = changed;
        this.team = team;
        addClassName("form");
        plan = new PlanRows(() -> report(ProposalSection.PLAN));
        budget = new BudgetRows(() -> report(ProposalSection.BUDGET));
        parts = new PartRows(this::report);
        language.setItems(Language.values());
        language.setItemLabelGenerator(value -> Ui.t("proposal.language." + value.code()));
        for (Select<Integer> level : List.of(trlNow, trlTarget)) {
            level.setItems(IntStream.rangeClosed(1, 9).boxed().toList());
            level.setItemLabelGenerator(value -> levelName.apply(value));
            level.addValueChangeListener(event -> drawTrl());
        }
        section(
                "title",
                El.div(
                        "field-pair",
                        described(ProposalSection.TITLE, title, "title", 140),
                        described(ProposalSection.TITLE, language, "language")));
        section("summary", text(ProposalSection.SUMMARY, summary, Requirement.SHORT_TEXT, 900));
        section("approach", text(ProposalSection.APPROACH, approach, Requirement.LONG_TEXT, 8000));
        section(
                "trl",
                El.div(
                        "field-pair even",
                        described(ProposalSection.TRL, trlNow, "trlNow"),
                        described(ProposalSection.TRL, trlTarget, "trlTarget")),
                trlPath);
        section("plan", plan);
        section("impact", text(ProposalSection.IMPACT, impact, Requirement.SHORT_TEXT, 4000));
        section("claims", parts.claims());
        section("risks", parts.risks());
        section("budget", budget);
        section("partners", parts.partners());
        section("card", parts.card());
        section("team", team);
        Paragraph marks = new Paragraph(Ui.t("proposal.preview.help"));
        marks.addClassNames("quiet", "t1", "form-help");
        addComponentAtIndex(1, marks);
        approach.setMinRows(8);
        summary.setMinRows(3);
        impact.setMinRows(4);
    }

    ProposalContent value() {
        return new ProposalContent(
                title.getValue().strip(),
                summary.getValue().strip(),
                approach.getValue().strip(),
                impact.getValue().strip(),
                Objects.requireNonNullElse(language.getValue(), Ui.language()),
                trlNow.getValue(),
                trlTarget.getValue(),
                plan.value(),
                budget.value(),
                parts.value());
    }

    /** Fills the fields without reporting that as a change; what is being typed and equal already is not touched. */
    void show(ProposalContent content) {
        showing = true;
        put(title, content.title());
        put(summary, content.summary());
        put(approach, content.approach());
        put(impact, content.impact());
        language.setValue(content.language());
        trlNow.setValue(content.trlNow());
        trlTarget.setValue(content.trlTarget());
        plan.show(content.plan());
        budget.show(content.budget());
        parts.show(content.parts());
        showing = false;
        drawTrl();
    }

    /** Brings the writer to the part that mends this. */
    void focus(Requirement requirement) {
        switch (requirement) {
            case TITLE -> title.focus();
            case SUMMARY -> write(ProposalSection.SUMMARY);
            case APPROACH -> write(ProposalSection.APPROACH);
            case IMPACT -> write(ProposalSection.IMPACT);
            case TRL -> (trlNow.getValue() == null ? trlNow : trlTarget).focus();
            case PLAN -> plan.focusFirst();
            case BUDGET -> budget.focusFirst();
            case TEAM -> team.scrollIntoView();
        }
    }

    private static void put(TextFieldBase<?, String> field, String words) {
        if (!field.getValue().strip().equals(words)) field.setValue(words);
    }

    private void report(ProposalSection section) {
        if (!showing) changed.accept(section);
    }

    /** The sections that one person writes at a time. */
    Map<ProposalSection, Section> sections() {
        return sections;
    }

    private void drawTrl() {
        trlPath.removeAll();
        Integer now = trlNow.getValue();
        Integer target = trlTarget.getValue();
        if (now != null && target != null && target > now) trlPath.add(new TrlPath(now, target));
        if (now != null && target != null && target <= now) {
            Paragraph wrong = new Paragraph(Ui.t("proposal.trl.notHigher"));
            wrong.addClassNames("t1", "tx-bad");
            trlPath.add(wrong);
        }
    }

    private void section(String name, Component... content) {
        Component heading = El.raw("h2", "sec-h", Ui.t("proposal.form." + name));
        heading.getElement().setAttribute("id", "h-" + name);
        Paragraph help = new Paragraph(Ui.t("proposal.form." + name + ".help"));
        help.addClassNames("quiet", "form-help");
        Section section = new Section(heading, help);
        section.setId("part-" + name);
        section.getElement().setAttribute("aria-labelledby", "h-" + name);
        section.add(content);
        add(section);
        for (ProposalSection one : ProposalSection.values())
            if (one.name().equalsIgnoreCase(name)) sections.put(one, section);
    }

    private <F extends TextFieldBase<?, String>> F described(
            ProposalSection section, F field, String name, int longest) {
        field.setLabel(Ui.t("proposal.field." + name));
        if (field instanceof TextField one) one.setMaxLength(longest);
        if (field instanceof TextArea many) many.setMaxLength(longest);
        field.setWidthFull();
        if (field instanceof HasValueChangeMode typing) {
            Typing.pausing(typing, PAUSE_MS);
        }
        field.addValueChangeListener(event -> report(section));
        return field;
    }

    private <T> Select<T> described(ProposalSection section, Select<T> field, String name) {
        field.setLabel(Ui.t("proposal.field." + name));
        field.addValueChangeListener(event -> report(section));
        return field;
    }

    /** A long text; how much is written and how much it takes is said below without interrupting. */
    private Component text(ProposalSection section, TextArea field, int least, int most) {
        described(section, field, section.name().toLowerCase(Locale.ROOT), most);
        Span count = El.span("num", words(0, least, most));
        field.addValueChangeListener(
                event -> count.setText(words(event.getValue().strip().length(), least, most)));
        WrittenOrShown both = new WrittenOrShown(field, El.div("under t1", count));
        texts.put(section, both);
        return both;
    }

    private void write(ProposalSection section) {
        WrittenOrShown text = texts.get(section);
        if (text != null) text.focus();
    }

    private static String words(int length, int least, int most) {
        return length < least ? Ui.t("proposal.count.atLeast", length, least) : Ui.t("proposal.count.of", length, most);
    }
}
