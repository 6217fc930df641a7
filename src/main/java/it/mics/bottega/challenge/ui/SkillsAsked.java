package it.mics.bottega.challenge.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import it.mics.bottega.challenge.SkillRequirement;
import it.mics.bottega.directory.DeclaredSkill;
import it.mics.bottega.directory.ResearcherProfile;
import it.mics.bottega.taxonomy.Thesaurus;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Ui;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The skills a challenge asks for, must-haves first; a researcher sees the own level beside each. */
public class SkillsAsked extends Section {
    private final Thesaurus thesaurus;
    private final @Nullable ResearcherProfile reader;

    /** The skills of a challenge, beside those of the reader where there is one. */
    public SkillsAsked(List<SkillRequirement> skills, Thesaurus thesaurus, @Nullable ResearcherProfile reader) {
        this.thesaurus = thesaurus;
        this.reader = reader;
        add(new H2(Ui.t("challenge.skills.title")));
        Element table = element("table", "skills cards-narrow" + (reader == null ? " plain" : ""));
        table.appendChild(element("thead", "").appendChild(header()));
        Element body = element("tbody", "");
        group(
                body,
                "challenge.skills.mustHave",
                skills.stream().filter(SkillRequirement::mustHave).toList());
        group(
                body,
                "challenge.skills.niceToHave",
                skills.stream().filter(skill -> !skill.mustHave()).toList());
        table.appendChild(body);
        Div frame = new Div();
        frame.getElement().appendChild(table);
        add(frame);
    }

    private Element header() {
        Element row = element("tr", "");
        row.appendChild(head(Ui.t("challenge.skills.skill")), head(Ui.t("challenge.skills.asked")));
        if (reader != null) {
            Element state = element("th", "").setAttribute("scope", "col");
            state.appendChild(element("span", "vh").setText(Ui.t("challenge.skills.state")));
            row.appendChild(head(Ui.t("challenge.skills.you")), state);
        }
        return row;
    }

    private void group(Element body, String key, List<SkillRequirement> skills) {
        if (skills.isEmpty()) return;
        Element row = element("tr", "sub");
        row.appendChild(element("th", "")
                .setAttribute("colspan", reader == null ? "2" : "4")
                .setAttribute("scope", "rowgroup")
                .setText(Ui.t(key)));
        body.appendChild(row);
        skills.forEach(skill -> body.appendChild(row(skill)));
    }

    private Element row(SkillRequirement asked) {
        Element row = element("tr", "");
        row.appendChild(element("th", "")
                .setAttribute("scope", "row")
                .setText(Words.first(Ui.t(thesaurus.get(asked.skill()).label()))));
        Element level = element("td", "num nowrap").setAttribute("data-l", Ui.t("challenge.skills.asked"));
        level.appendChild(
                new LevelBar(asked.minLevel(), "").getElement(), words(Ui.t("challenge.level.of5", asked.minLevel())));
        row.appendChild(level);
        if (reader != null) addOwn(row, asked, reader);
        return row;
    }

    private void addOwn(Element row, SkillRequirement asked, ResearcherProfile profile) {
        @Nullable
        DeclaredSkill best = profile.skills().stream()
                .filter(held -> thesaurus.nearness(asked.skill(), held.skill()) > 0)
                .max(Comparator.comparingDouble(held -> thesaurus.nearness(asked.skill(), held.skill()) * held.level()))
                .orElse(null);
        boolean exact = best != null && best.skill().equals(asked.skill());
        boolean covered = exact && best != null && best.level() >= asked.minLevel();
        Element own = element("td", "num nowrap").setAttribute("data-l", Ui.t("challenge.skills.you"));
        own.appendChild(new LevelBar(best == null ? 0 : best.level(), covered ? "ok" : best == null ? "" : "part")
                .getElement());
        own.appendChild(words(
                best == null
                        ? Ui.t("challenge.skills.none")
                        : exact ? String.valueOf(best.level()) : Ui.t("challenge.skills.related")));
        Element state = element("td", covered ? "tx-good nowrap" : best == null ? "faint nowrap" : "tx-wait");
        Icon icon = covered ? Icon.CHECK : best == null ? Icon.MINUS : Icon.HALF;
        String key = covered ? "covered" : best == null ? "notCovered" : "inPart";
        state.appendChild(icon.create().getElement(), words(" " + Ui.t("challenge.skills." + key)));
        row.appendChild(own, state);
    }

    private static Element words(String text) {
        return element("span", "").setText(text);
    }

    private static Element head(String text) {
        return element("th", "").setAttribute("scope", "col").setText(text);
    }

    private static Element element(String tag, String classes) {
        Element element = new Element(tag);
        return classes.isEmpty() ? element : element.setAttribute("class", classes);
    }
}
