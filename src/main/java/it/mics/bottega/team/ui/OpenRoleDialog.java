package it.mics.bottega.team.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import it.mics.bottega.challenge.SkillRequirement;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.taxonomy.Skill;
import it.mics.bottega.taxonomy.SkillId;
import it.mics.bottega.taxonomy.Taxonomy;
import it.mics.bottega.team.OpenRoleForm;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Limits;
import it.mics.bottega.uikit.Ui;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Describes a role by a title and by skills, each with the level it needs; what the team lacks stands there already. */
class OpenRoleDialog extends AskingDialog {
    private static final int MOST_SKILLS = 6;

    private final TextField title = new TextField(Ui.t("team.role.title"));
    private final MultiSelectComboBox<SkillId> skills = new MultiSelectComboBox<>(Ui.t("team.role.skills"));
    private final IntegerField places = new IntegerField(Ui.t("team.role.placesLabel"));
    private final Div levels = El.div("team-levels");
    private final Map<SkillId, Integer> chosen = new HashMap<>();
    private final Taxonomy taxonomy;

    OpenRoleDialog(
            List<SkillRequirement> asked, List<SkillRequirement> gaps, Taxonomy taxonomy, Consumer<OpenRoleForm> done) {
        super(Ui.t("team.role.describe"));
        this.taxonomy = taxonomy;
        asked.forEach(skill -> chosen.put(skill.skill(), skill.minLevel()));
        title.setMaxLength(80);
        title.setManualValidation(true);
        title.setRequiredIndicatorVisible(true);
        title.setHelperText(Ui.t("team.role.titleHelp"));
        title.setWidthFull();
        skills.setItems(items(asked));
        skills.setItemLabelGenerator(skill -> TeamParts.capital(TeamParts.skill(taxonomy, skill)));
        skills.setHelperText(Ui.t("team.role.skillsHelp"));
        skills.setRequiredIndicatorVisible(true);
        skills.setWidthFull();
        skills.addValueChangeListener(change -> levels());
        Set<SkillId> missing = new LinkedHashSet<>();
        gaps.stream().limit(MOST_SKILLS).forEach(gap -> missing.add(gap.skill()));
        skills.setValue(missing);
        Limits.whole(places, 1, 10);
        places.setStepButtonsVisible(true);
        places.setValue(1);
        put(
                new Paragraph(Ui.t(gaps.isEmpty() ? "team.role.help" : "team.role.helpGaps")),
                title,
                skills,
                levels,
                places);
        confirm(Ui.t("team.role.open"), () -> done.accept(form()));
    }

    @Override
    protected boolean shown(RuleViolation refusal) {
        if (!refusal.key().equals("team.role.noTitle")) return false;
        refuse(title, refusal);
        return true;
    }

    /** What the challenge asks for first, then everything else by name. */
    private List<SkillId> items(List<SkillRequirement> asked) {
        Set<SkillId> items = new LinkedHashSet<>();
        asked.forEach(skill -> items.add(skill.skill()));
        taxonomy.thesaurus().all().stream()
                .sorted(Comparator.comparing((Skill skill) -> Ui.t(skill.label())))
                .forEach(skill -> items.add(skill.id()));
        return List.copyOf(items);
    }

    private void levels() {
        levels.removeAll();
        for (SkillId skill : skills.getValue()) {
            Select<Integer> level = new Select<>();
            level.setLabel(Ui.t("team.role.level", TeamParts.skill(taxonomy, skill)));
            level.setItems(1, 2, 3, 4, 5);
            level.setValue(chosen.getOrDefault(skill, 3));
            level.addValueChangeListener(change -> chosen.put(skill, change.getValue()));
            levels.add(level);
        }
    }

    private OpenRoleForm form() {
        Map<SkillId, Integer> wanted = new LinkedHashMap<>();
        skills.getValue().forEach(skill -> wanted.put(skill, chosen.getOrDefault(skill, 3)));
        LocalizedText name = LocalizedText.EMPTY.with(Ui.language(), title.getValue());
        Integer count = places.getValue();
        return new OpenRoleForm(name, count == null ? 1 : count, wanted);
    }
}
