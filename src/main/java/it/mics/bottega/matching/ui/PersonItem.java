package it.mics.bottega.matching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import it.mics.bottega.directory.DeclaredSkill;
import it.mics.bottega.directory.DirectoryLinks;
import it.mics.bottega.directory.OrganisationSummary;
import it.mics.bottega.directory.ResearcherProfile;
import it.mics.bottega.kernel.Characters;
import it.mics.bottega.taxonomy.SkillId;
import it.mics.bottega.taxonomy.Thesaurus;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.SpokeMark;
import it.mics.bottega.uikit.Ui;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A researcher in a list: name, headline, where they work, and the strongest skills, the ones asked for first. */
class PersonItem extends ListItem {
    private static final int SKILLS = 5;

    PersonItem(
            ResearcherProfile person,
            @Nullable OrganisationSummary employer,
            Highlights highlights,
            Set<SkillId> asked,
            Thesaurus thesaurus) {
        addClassNames("item", "person");
        Span initials = El.span("av", Characters.initials(person.name()));
        initials.getElement().setAttribute("aria-hidden", "true");
        Anchor link = new Anchor(DirectoryLinks.person(person.account()), person.name());
        Div words = new Div(
                new H3(link),
                El.raw("p", "why", highlights.of(person.headline())),
                meta(person, employer),
                skills(person, asked, thesaurus));
        highlights.passage(person.bio()).ifPresent(passage -> words.add(El.raw("p", "passage", passage)));
        Div aside = El.div("aside");
        new TreeSet<>(person.spokes()).forEach(spoke -> aside.add(new SpokeMark(spoke, SpokeMark.Size.SMALL)));
        aside.add(El.span("", Ui.t(person.openToTeams() ? "matching.openToTeams" : "matching.notOpen")));
        add(initials, words, aside);
    }

    private static Component meta(ResearcherProfile person, @Nullable OrganisationSummary employer) {
        Div meta = El.div("meta", new Span(Ui.t(person.stage().key())));
        if (employer != null) meta.add(new Span(Ui.t(employer.name())));
        new TreeSet<>(person.sectors().keySet()).forEach(sector -> meta.add(ChallengeItem.sector(sector)));
        return meta;
    }

    private static Component skills(ResearcherProfile person, Set<SkillId> asked, Thesaurus thesaurus) {
        Component[] skills = person.skills().stream()
                .sorted(Comparator.comparing((DeclaredSkill skill) -> !asked.contains(skill.skill()))
                        .thenComparing(
                                Comparator.comparingInt(DeclaredSkill::level).reversed())
                        .thenComparing(DeclaredSkill::skill))
                .limit(SKILLS)
                .flatMap(skill -> thesaurus.find(skill.skill()).stream().map(found -> (Component) El.raw(
                        "li",
                        asked.contains(skill.skill()) ? "asked" : "",
                        Ui.t("matching.skillLevel", Ui.t(found.label()), skill.level()))))
                .toArray(Component[]::new);
        return El.raw("ul", "skill-words", skills);
    }
}
