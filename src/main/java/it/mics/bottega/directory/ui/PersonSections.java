package it.mics.bottega.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import it.mics.bottega.directory.DeclaredSkill;
import it.mics.bottega.directory.ProfileOutput;
import it.mics.bottega.directory.ResearcherProfile;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.taxonomy.Skill;
import it.mics.bottega.taxonomy.Thesaurus;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Ui;

/** The reading column of a person's page. */
final class PersonSections {
    private PersonSections() {}

    static Component about(ResearcherProfile person) {
        Section section = section("directory.person.about");
        if (person.bio().isEmpty()) {
            section.add(El.raw("p", "quiet", Ui.t("directory.person.noBio", person.name())));
            return section;
        }
        Language shown = person.bio().bestLanguage(Ui.language());
        Div prose = El.div("prose");
        Ui.t(person.bio()).lines().filter(line -> !line.isBlank()).forEach(line -> prose.add(El.raw("p", "", line)));
        if (shown != Ui.language()) prose.getElement().setAttribute("lang", shown.code());
        section.add(prose);
        if (shown != Ui.language())
            section.add(El.raw("p", "t1 faint other-language", Ui.t("directory.person.onlyIn." + shown.code())));
        return section;
    }

    static Component skills(ResearcherProfile person, Thesaurus thesaurus) {
        Section section = section("directory.person.skills");
        if (person.skills().isEmpty()) {
            section.add(El.raw("p", "quiet", Ui.t("directory.person.noSkills", person.name())));
            return section;
        }
        Component body = El.raw("tbody", "");
        person.skills()
                .forEach(declared -> thesaurus
                        .find(declared.skill())
                        .ifPresent(skill -> body.getElement()
                                .appendChild(row(skill, declared).getElement())));
        section.add(El.raw("table", "skills person-skills cards-narrow", head(), body));
        return section;
    }

    static Component outputs(ResearcherProfile person) {
        Section section = section("directory.person.outputs");
        Component list = El.raw("ul", "list person-outputs");
        person.outputs()
                .forEach(output -> list.getElement().appendChild(output(output).getElement()));
        section.add(list);
        return section;
    }

    private static Component output(ProfileOutput output) {
        Div words = El.div("", El.raw("p", "output-title", output.title()));
        String doi = output.doi();
        if (doi != null) {
            Anchor link = new Anchor("https://doi.org/" + doi, "doi:" + doi);
            link.getElement().setAttribute("rel", "noopener");
            words.add(El.raw("p", "t1", link));
        }
        return El.raw("li", "", El.span("num quiet", String.valueOf(output.year())), words);
    }

    private static Component row(Skill skill, DeclaredSkill declared) {
        Component name = El.raw("th", "", SkillName.of(skill));
        name.getElement().setAttribute("scope", "row");
        LevelScale scale = new LevelScale(declared.level());
        scale.addClassName("ok");
        Integer year = declared.lastUsedYear();
        return El.raw(
                "tr",
                "",
                name,
                El.raw("td", "", scale, El.span("", LevelScale.words(declared.level()))),
                labelled("directory.skill.interest", Ui.t("directory.interest." + declared.interest())),
                labelled("directory.skill.lastUsed", year == null ? "" : String.valueOf(year)));
    }

    private static Component labelled(String label, String text) {
        Component cell = El.raw("td", text.isEmpty() ? "none" : "", text);
        cell.getElement().setAttribute("data-l", Ui.t(label));
        return cell;
    }

    private static Component head() {
        Component row = El.raw("tr", "");
        for (String column : new String[] {
            "directory.skill", "directory.skill.level", "directory.skill.interest", "directory.skill.lastUsed"
        }) {
            Component cell = El.raw("th", "", Ui.t(column));
            cell.getElement().setAttribute("scope", "col");
            row.getElement().appendChild(cell.getElement());
        }
        return El.raw("thead", "", row);
    }

    private static Section section(String key) {
        Section section = new Section(new H2(Ui.t(key)));
        return section;
    }
}
