package it.mics.bottega.directory.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import it.mics.bottega.directory.SkillReading;
import it.mics.bottega.directory.editing.ProfileDraft;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.taxonomy.Skill;
import it.mics.bottega.taxonomy.SkillId;
import it.mics.bottega.taxonomy.Thesaurus;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Ui;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Skills that somebody’s own words name and the list above does not hold yet; nothing is added by itself. */
class SkillsRead extends Div {
    private static final int AT_ONCE = 3;

    private final Thesaurus thesaurus;
    private final @Nullable SkillReading reading;
    private final Consumer<Skill> add;
    private final Set<SkillId> notMine = new HashSet<>();
    private List<SkillReading.Read> shown = List.of();

    SkillsRead(Thesaurus thesaurus, @Nullable SkillReading reading, Consumer<Skill> add) {
        this.thesaurus = thesaurus;
        this.reading = reading;
        this.add = add;
        addClassName("stack-3");
    }

    /** Reads what is written now. */
    void show(ProfileDraft draft) {
        if (reading == null) return;
        Set<SkillId> except = new HashSet<>(notMine);
        draft.skills().forEach(skill -> except.add(skill.skill()));
        List<SkillReading.Read> found = reading.read(words(draft), except);
        if (found.equals(shown)) return;
        shown = found;
        removeAll();
        found.stream()
                .limit(AT_ONCE)
                .forEach(read ->
                        thesaurus.find(read.skill()).ifPresent(skill -> add(card(skill, read.passage(), draft))));
    }

    private Div card(Skill skill, String passage, ProfileDraft draft) {
        String name = SkillName.of(skill);
        Button yes = new Button(Ui.t("directory.skill.read.add"), event -> add.accept(skill));
        yes.addThemeVariants(ButtonVariant.SMALL);
        yes.setAriaLabel(Ui.t("directory.skill.read.add.of", name));
        Button no = new Button(Ui.t("directory.skill.read.no"), event -> {
            notMine.add(skill.id());
            show(draft);
        });
        no.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        no.setAriaLabel(Ui.t("directory.skill.read.no.of", name));
        Div words = El.div(
                "",
                El.raw("p", "t1 quiet", Ui.t("directory.skill.read.title")),
                El.raw("p", "", El.bold(name)),
                El.raw("p", "quiet", El.span("", Ui.t("directory.skill.read.wrote")), El.raw("q", "", passage)));
        Div card = El.div("sugg", Icon.PEN.create(), words, El.div("row", yes, no));
        card.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", Ui.t("directory.skill.read.of", name));
        return card;
    }

    private static String words(ProfileDraft draft) {
        Stream<String> about =
                Stream.of(draft.about().headline(), draft.about().bio()).flatMap(SkillsRead::sides);
        Stream<String> outputs = draft.outputs().stream()
                .filter(ProfileDraft.Output::useForMatching)
                .map(ProfileDraft.Output::title);
        return Stream.concat(about, outputs).collect(Collectors.joining("\n"));
    }

    private static Stream<String> sides(LocalizedText text) {
        return Stream.of(Language.values()).map(text::in).filter(Objects::nonNull);
    }
}
