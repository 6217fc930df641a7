package it.mics.bottega.team.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import it.mics.bottega.challenge.SkillRequirement;
import it.mics.bottega.directory.OrganisationSummary;
import it.mics.bottega.identity.OrganisationId;
import it.mics.bottega.taxonomy.SkillId;
import it.mics.bottega.taxonomy.Taxonomy;
import it.mics.bottega.team.OpenRoleDetails;
import it.mics.bottega.team.RoleCandidate;
import it.mics.bottega.team.SuggestedPerson;
import it.mics.bottega.team.TeamDetails;
import it.mics.bottega.team.rule.TeamRule;
import it.mics.bottega.team.rule.TeamRuleFinding;
import it.mics.bottega.team.ui.compose.JoinPreview;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Ui;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The roles that a team looks to fill, each with who could fill it, ranked by what they would add. */
class OpenRoles extends Div {
    /** What the leader can do here. */
    interface Acts {
        void invite(OpenRoleDetails role, SuggestedPerson candidate);

        void close(OpenRoleDetails role);
    }

    private final TeamDetails details;
    private final Taxonomy taxonomy;
    private final Instant now;
    private final Acts acts;
    private boolean called;

    OpenRoles(TeamDetails details, Taxonomy taxonomy, Instant now, boolean mayCall, Acts acts) {
        this.details = details;
        this.taxonomy = taxonomy;
        this.now = now;
        this.acts = acts;
        this.called = !mayCall;
        addClassName("stack-3");
    }

    void show(OpenRoleDetails role, List<SuggestedPerson> candidates) {
        Component box = El.raw("article", "team-role", head(role));
        if (!candidates.isEmpty()) {
            double today = candidates.getFirst().ranked().teamScore()
                    - candidates.getFirst().ranked().marginal();
            append(box, El.raw("p", "t1 faint order", Ui.t("team.role.order", TeamParts.points(today))));
            candidates.forEach(candidate -> append(box, line(role, candidate)));
        }
        getElement().appendChild(box.getElement());
    }

    private Component head(OpenRoleDetails role) {
        Component title = El.raw("h3", "", Ui.t(role.title()));
        El.markLanguage(title, role.title());
        String skills = TeamParts.capital(TeamParts.listed(role.skills().entrySet().stream()
                .map(skill -> Ui.t(
                        "team.role.skill",
                        TeamParts.inSentence(TeamParts.skill(taxonomy, skill.getKey())),
                        skill.getValue()))
                .toList()));
        Component words =
                El.raw("div", "", title, El.raw("p", "", skills + ". " + Ui.t("team.role.places", role.places())));
        Component side = El.raw(
                "div",
                "row",
                El.raw(
                        "span",
                        "badge wait",
                        Icon.CLOCK.create(),
                        El.span("", Ui.t("team.role.since", Dates.inWords(role.openedAt(), now)))));
        if (details.leader() && details.team().status().open()) {
            var close = TeamParts.button(Ui.t("team.role.close"), "btn plain s", () -> acts.close(role));
            close.setAriaLabel(Ui.t("team.role.closeNamed", Ui.t(role.title())));
            append(side, close);
        }
        return El.raw("header", "", words, side);
    }

    private Component line(OpenRoleDetails role, SuggestedPerson candidate) {
        RoleCandidate ranked = candidate.ranked();
        String name = candidate.person().name();
        Component who = El.raw("b", "", ranked.headline());
        Component words = El.raw("div", "", who, El.raw("p", "", effect(candidate)));
        append(words, new JoinPreview(candidate.joined(), ranked.account(), taxonomy));
        if (name != null) append(who, El.span("quiet named", name));
        Component line = El.raw("div", "team-cand", El.span("d num", "+" + TeamParts.points(ranked.marginal())), words);
        if (details.leader()) {
            var invite = TeamParts.button(
                    Ui.t("team.invite.act"), called ? "btn s" : "btn call s", () -> acts.invite(role, candidate));
            invite.setAriaLabel(Ui.t("team.invite.named", name == null ? ranked.headline() : name));
            called = true;
            append(line, invite);
        }
        return line;
    }

    /** What changes in the team: the skills, then the rule on institutions. */
    private String effect(SuggestedPerson candidate) {
        StringBuilder words = new StringBuilder();
        Set<SkillId> open = details.summary().coverage().gaps().stream()
                .map(SkillRequirement::skill)
                .collect(Collectors.toSet());
        List<SkillId> fills =
                candidate.ranked().covers().stream().filter(open::contains).toList();
        if (!fills.isEmpty())
            words.append(Ui.t("team.candidate.fills", TeamParts.skills(taxonomy, fills), fills.size()));
        else if (!candidate.ranked().covers().isEmpty()) {
            words.append(Ui.t(
                    "team.candidate.covers",
                    TeamParts.skills(taxonomy, candidate.ranked().covers())));
        } else words.append(Ui.t("team.candidate.related"));
        OrganisationSummary organisation = candidate.person().organisation();
        if (organisation != null)
            words.append(' ')
                    .append(institution(
                            organisation.id(),
                            Ui.t("directory.kind." + organisation.kind().name())));
        return words.toString();
    }

    private String institution(OrganisationId organisation, String kind) {
        if (details.team().institutions().contains(organisation)) return Ui.t("team.candidate.sameInstitution", kind);
        int missing = details.summary().rules().stream()
                .filter(rule -> rule.rule() == TeamRule.INSTITUTIONS)
                .mapToInt(TeamRuleFinding::missing)
                .sum();
        return Ui.t(missing == 1 ? "team.candidate.closesRule" : "team.candidate.newInstitution", kind);
    }

    private static void append(Component parent, Component child) {
        parent.getElement().appendChild(child.getElement());
    }
}
