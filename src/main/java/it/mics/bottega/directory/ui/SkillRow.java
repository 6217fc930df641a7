package it.mics.bottega.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import it.mics.bottega.directory.DeclaredSkill;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.taxonomy.Skill;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Ui;
import java.util.Objects;
import java.util.stream.IntStream;

/** One declared skill in the form: level with words, interest, year of last use, and a way to take it out. */
class SkillRow {
    private static final int MOST_INTEREST = 3;

    private final Skill skill;
    private final LevelScale scale;
    private final Select<Integer> level;
    private final Select<Integer> interest;
    private final IntegerField lastUsed = new IntegerField();
    private final Component row;

    SkillRow(Skill skill, DeclaredSkill declared, FormPart part, Runnable remove) {
        this.skill = skill;
        String name = Ui.t(skill.label());
        String field = "skill." + skill.id().value();
        scale = new LevelScale(declared.level());
        level = choice(
                "directory.level.", 1, LevelScale.HIGHEST, declared.level(), Ui.t("directory.skill.level.of", name));
        level.addValueChangeListener(event -> scale.show(event.getValue()));
        interest = choice(
                "directory.interest.",
                0,
                MOST_INTEREST,
                declared.interest(),
                Ui.t("directory.skill.interest.of", name));
        lastUsed.setValue(declared.lastUsedYear());
        lastUsed.setAriaLabel(Ui.t("directory.skill.lastUsed.of", name));
        part.field(field + ".level", level);
        part.field(field + ".interest", interest);
        part.field(field + ".lastUsed", lastUsed);
        row = row(name, remove);
    }

    Component row() {
        return row;
    }

    Skill skill() {
        return skill;
    }

    void focus() {
        level.focus();
    }

    DeclaredSkill written() {
        return new DeclaredSkill(
                skill.id(),
                Objects.requireNonNull(level.getValue()),
                Objects.requireNonNull(interest.getValue()),
                lastUsed.getValue());
    }

    private Component row(String name, Runnable remove) {
        Component head = El.raw("th", "", El.span("", SkillName.of(skill)), otherLanguage());
        head.getElement().setAttribute("scope", "row");
        NativeButton out = new NativeButton("", event -> remove.run());
        out.addClassName("iconbtn");
        out.setAriaLabel(Ui.t("directory.skill.remove", name));
        out.add(Icon.CROSS.create());
        return El.raw(
                "tr",
                "",
                head,
                cell("directory.skill.level", El.div("level", scale, level)),
                cell("directory.skill.interest", interest),
                cell("directory.skill.lastUsed", lastUsed),
                El.raw("td", "take-out", out));
    }

    private Component otherLanguage() {
        Language other = Ui.language() == Language.IT ? Language.EN : Language.IT;
        Span label = El.span("other", skill.label().best(other));
        label.getElement().setAttribute("lang", other.code());
        return label;
    }

    private static Component cell(String label, Component content) {
        Component cell = El.raw("td", "", content);
        cell.getElement().setAttribute("data-l", Ui.t(label));
        return cell;
    }

    private static Select<Integer> choice(String key, int from, int to, int value, String name) {
        Select<Integer> choice = new Select<>();
        choice.setItems(IntStream.rangeClosed(from, to).boxed().toList());
        choice.setItemLabelGenerator(item -> Ui.t(key + item));
        choice.setValue(value);
        choice.setAriaLabel(name);
        return choice;
    }
}
