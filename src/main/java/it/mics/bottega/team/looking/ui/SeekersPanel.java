package it.mics.bottega.team.looking.ui;

import com.vaadin.flow.component.Component;
import it.mics.bottega.directory.OrganisationSummary;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.taxonomy.Taxonomy;
import it.mics.bottega.team.TeamFacts;
import it.mics.bottega.team.TeamMembership;
import it.mics.bottega.team.TeamPanel;
import it.mics.bottega.team.looking.Seeker;
import it.mics.bottega.team.looking.TeamSeekers;
import it.mics.bottega.team.ui.MessageDialog;
import it.mics.bottega.team.ui.TeamParts;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Notices;
import it.mics.bottega.uikit.Ui;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** On the page of a team, for its members: who looks for a team for this challenge; the leader can invite them. */
@org.springframework.stereotype.Component
@Order(3)
class SeekersPanel implements TeamPanel {
    private final TeamSeekers seekers;
    private final TeamMembership membership;
    private final Taxonomy taxonomy;
    private final Clock clock;

    SeekersPanel(TeamSeekers seekers, TeamMembership membership, Taxonomy taxonomy, Clock clock) {
        this.seekers = seekers;
        this.membership = membership;
        this.taxonomy = taxonomy;
        this.clock = clock;
    }

    @Override
    public Optional<Component> create(TeamFacts team, Actor actor) {
        if (actor.isVisitor() || !team.has(actor.id()) || !team.status().open()) return Optional.empty();
        List<Seeker> all = seekers.of(team.id());
        if (all.isEmpty()) return Optional.empty();
        Component list = El.raw(
                "ul",
                "list",
                all.stream()
                        .map(seeker -> line(seeker, team, team.ledBy(actor.id())))
                        .toArray(Component[]::new));
        return Optional.of(TeamParts.section(
                "seekers", Ui.t("team.seekers.title"), El.raw("p", "quiet t1", Ui.t("team.seekers.help")), list));
    }

    private Component line(Seeker seeker, TeamFacts team, boolean leader) {
        String name = TeamParts.capital(TeamParts.name(seeker.person()));
        Component words = El.raw("div", "", El.raw("h3", "", name));
        OrganisationSummary organisation = seeker.person().organisation();
        String since = Ui.t("team.seekers.since", Dates.inWords(seeker.seeking().since(), clock.instant()));
        append(
                words,
                El.raw(
                        "p",
                        "t1 quiet",
                        organisation == null
                                ? TeamParts.capital(since)
                                : TeamParts.organisation(seeker.person()) + " · " + since));
        append(words, El.raw("p", "", brings(seeker)));
        if (!seeker.seeking().note().isEmpty())
            append(words, El.raw("blockquote", "quiet", seeker.seeking().note()));
        Component side = El.div("row");
        if (seeker.asked()) append(side, El.raw("span", "badge wait", Ui.t("team.seekers.asked")));
        else if (leader) append(side, invite(seeker, team, name));
        return El.raw("li", "team-looking", words, side);
    }

    private String brings(Seeker seeker) {
        if (!seeker.closes().isEmpty())
            return Ui.t(
                    "team.candidate.fills",
                    TeamParts.skills(taxonomy, seeker.closes()),
                    seeker.closes().size());
        return seeker.covers().isEmpty()
                ? Ui.t("team.candidate.related")
                : Ui.t("team.candidate.covers", TeamParts.skills(taxonomy, seeker.covers()));
    }

    private Component invite(Seeker seeker, TeamFacts team, String name) {
        var invite = TeamParts.button(
                Ui.t("team.invite.act"),
                "btn s",
                () -> MessageDialog.plain(
                                Ui.t("team.invite.named", name),
                                Ui.t("team.invite.help"),
                                Ui.t("team.invite.send"),
                                List.of(),
                                null,
                                (person, role, message) -> {
                                    membership.invite(team.id(), seeker.person().account(), role, message);
                                    Notices.done(Ui.t("team.done.invited"));
                                })
                        .open());
        invite.setAriaLabel(Ui.t("team.invite.named", name));
        return invite;
    }

    private static void append(Component parent, Component child) {
        parent.getElement().appendChild(child.getElement());
    }
}
