package it.mics.bottega.matching.advice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Section;
import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.challenge.SkillRequirement;
import it.mics.bottega.directory.DeclaredSkill;
import it.mics.bottega.directory.Profiles;
import it.mics.bottega.directory.ResearcherProfile;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.matching.SkillCover;
import it.mics.bottega.matching.TeamCover;
import it.mics.bottega.matching.advice.Recruiting;
import it.mics.bottega.taxonomy.SkillId;
import it.mics.bottega.taxonomy.Taxonomy;
import it.mics.bottega.team.TeamFacts;
import it.mics.bottega.team.TeamMember;
import it.mics.bottega.team.TeamPanel;
import it.mics.bottega.uikit.ContributionBar;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Ui;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** On the page of a team that can still grow, for its members: which skill somebody new should bring, and what it would change. */
@org.springframework.stereotype.Component
@Order(10)
class RecruitPanel implements TeamPanel {
    private static final int SHOWN = 3;

    private final ChallengeRegister challenges;
    private final Profiles profiles;
    private final Taxonomy taxonomy;
    private final Clock clock;

    RecruitPanel(ChallengeRegister challenges, Profiles profiles, Taxonomy taxonomy, Clock clock) {
        this.challenges = challenges;
        this.profiles = profiles;
        this.taxonomy = taxonomy;
        this.clock = clock;
    }

    @Override
    public Optional<Component> create(TeamFacts team, Actor actor) {
        if (actor.account() == null || !team.has(actor.id()) || !team.status().open()) return Optional.empty();
        ChallengeFacts challenge = challenges.get(team.challenge());
        if (team.members().size() >= challenge.teamRules().maxSize()) return Optional.empty();
        int year = LocalDate.ofInstant(clock.instant(), Dates.ROME).getYear();
        TeamCover cover = new TeamCover(new SkillCover(taxonomy.thesaurus(), year), challenge.skills());
        List<List<DeclaredSkill>> members =
                profiles
                        .present(
                                team.members().stream().map(TeamMember::account).toList())
                        .stream()
                        .map(ResearcherProfile::skills)
                        .toList();
        List<Recruiting.Recruit> recruits = Recruiting.of(challenge.skills(), cover, members, SHOWN);
        if (recruits.isEmpty()) return Optional.empty();
        Component list = El.raw("ol", "further recruit");
        recruits.forEach(
                recruit -> list.getElement().appendChild(item(recruit, members).getElement()));
        Component heading = El.raw("h2", "", Ui.t("matching.recruit"));
        heading.getElement().setAttribute("id", "recruit");
        String today = Ui.t(
                "matching.recruit.now",
                ContributionBar.points(recruits.getFirst().before()));
        Section section = new Section(heading, El.raw("p", "quiet t1", today), list);
        section.getElement().setAttribute("aria-labelledby", "recruit");
        return Optional.of(section);
    }

    private static boolean held(SkillRequirement asked, List<List<DeclaredSkill>> members) {
        return members.stream()
                .flatMap(List::stream)
                .anyMatch(skill -> skill.skill().equals(asked.skill()) && skill.level() >= asked.minLevel());
    }

    private Component item(Recruiting.Recruit recruit, List<List<DeclaredSkill>> members) {
        SkillRequirement first = recruit.skills().getFirst();
        SkillRequirement last = recruit.skills().getLast();
        String words = recruit.skills().size() == 1
                ? Ui.t(
                        held(first, members) ? "matching.recruit.again" : "matching.recruit.who",
                        inside(label(first.skill())),
                        first.minLevel())
                : Ui.t(
                        "matching.recruit.both",
                        inside(label(first.skill())),
                        first.minLevel(),
                        inside(label(last.skill())),
                        last.minLevel());
        Anchor find = El.link(
                "people?q=" + URLEncoder.encode(label(first.skill()), StandardCharsets.UTF_8),
                Ui.t("matching.recruit.find"),
                "btn plain s");
        find.getElement().setAttribute("aria-label", Ui.t("matching.recruit.findNamed", label(first.skill())));
        return El.raw(
                "li",
                "",
                El.raw("b", "d num", "+" + ContributionBar.points(recruit.gain())),
                El.raw(
                        "div",
                        "",
                        El.raw("p", "", words + "."),
                        El.raw(
                                "p",
                                "t1 quiet",
                                Ui.t("matching.recruit.then", ContributionBar.points(recruit.after())))),
                El.raw("div", "row", find));
    }

    private String label(SkillId skill) {
        return taxonomy.thesaurus()
                .find(skill)
                .map(found -> Ui.t(found.label()))
                .orElse("");
    }

    /** Small first letter, unless the word is an abbreviation. */
    static String inside(String words) {
        if (words.length() < 2 || Character.isUpperCase(words.charAt(1))) return words;
        return words.substring(0, 1).toLowerCase(Ui.language().locale()) + words.substring(1);
    }
}
