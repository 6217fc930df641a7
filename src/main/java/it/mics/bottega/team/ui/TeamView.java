package it.mics.bottega.team.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import it.mics.bottega.directory.DeclaredSkill;
import it.mics.bottega.directory.Profiles;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.taxonomy.SkillId;
import it.mics.bottega.taxonomy.Taxonomy;
import it.mics.bottega.team.Asking;
import it.mics.bottega.team.LiveTeams;
import it.mics.bottega.team.OpenRoleDetails;
import it.mics.bottega.team.RoleSuggestions;
import it.mics.bottega.team.SuggestedPerson;
import it.mics.bottega.team.TeamCatalogue;
import it.mics.bottega.team.TeamDetails;
import it.mics.bottega.team.TeamFormation;
import it.mics.bottega.team.TeamId;
import it.mics.bottega.team.TeamLinks;
import it.mics.bottega.team.TeamMembership;
import it.mics.bottega.team.TeamPanel;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Page;
import it.mics.bottega.uikit.RouteIds;
import it.mics.bottega.uikit.Ui;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContextHolder;

/** A team: how far it is, what it covers and lacks, whom it looks for, and what the rules still ask. */
@Route("team/:id")
@PermitAll
class TeamView extends Page implements BeforeEnterObserver {
    /** What is drawn anew takes the focus along, by name, so that nobody who uses the keyboard starts again at the top. */
    private static final String KEEP_FOCUS = """
            if (this.$again) return;
            const name = part => part.getAttribute('aria-label') || part.textContent.trim();
            const same = (one, other) => name(one) === name(other)
                || (one.href !== undefined && one.getAttribute('href') === other.getAttribute('href'));
            this.addEventListener('focusin', event => { this.$focused = event.target; });
            this.addEventListener('focusout', event => setTimeout(() => {
                if (event.target.isConnected && !this.contains(document.activeElement)) this.$focused = null;
            }));
            this.$again = () => {
                if (!this.$focused || document.activeElement !== document.body) return;
                [...this.querySelectorAll('a, button, vaadin-button')].find(part => same(part, this.$focused))
                    ?.focus({ preventScroll: true });
            };""";

    private final TeamCatalogue catalogue;
    private final RoleSuggestions suggestions;
    private final TeamFormation formation;
    private final TeamMembership membership;
    private final Profiles profiles;
    private final Taxonomy taxonomy;
    private final ObjectProvider<TeamPanel> panels;
    private final LiveTeams live;
    private final Clock clock;
    private final Div news = El.div("vh");
    private @Nullable TeamId shown;
    private @Nullable Runnable stop;
    private String drawn = "";

    TeamView(
            TeamCatalogue catalogue,
            RoleSuggestions suggestions,
            TeamFormation formation,
            TeamMembership membership,
            Profiles profiles,
            Taxonomy taxonomy,
            ObjectProvider<TeamPanel> panels,
            LiveTeams live,
            Clock clock) {
        this.catalogue = catalogue;
        this.suggestions = suggestions;
        this.formation = formation;
        this.membership = membership;
        this.profiles = profiles;
        this.taxonomy = taxonomy;
        this.panels = panels;
        this.live = live;
        this.clock = clock;
        addClassName("team-page");
        news.getElement().setAttribute("aria-live", "polite");
        add(news);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        TeamId team = new TeamId(RouteIds.id(event));
        show(catalogue.details(team));
        shown = team;
        getUI().ifPresent(this::follow);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        follow(event.getUI());
        getElement().executeJs(KEEP_FOCUS);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (stop != null) stop.run();
        stop = null;
    }

    private void follow(UI ui) {
        if (stop != null) stop.run();
        // The page looks again as its reader, whoever's thread brings the news.
        Runnable look = new DelegatingSecurityContextRunnable(this::lookAgain, SecurityContextHolder.getContext());
        stop = shown == null ? null : live.listen(shown, () -> ui.access(look::run));
    }

    private void show(TeamDetails details) {
        draw(details, parts(details));
    }

    private List<Component> parts(TeamDetails details) {
        TeamActs acts =
                new TeamDesk(details.team().id(), catalogue, suggestions, formation, membership, taxonomy, this::show);
        return List.of(
                TeamHead.crumbs(details),
                TeamHead.heading(details),
                TeamHead.stateLine(details),
                El.div(
                        "cols",
                        reading(details, acts),
                        new TeamFactsColumn(details, contributed(details, true), clock.instant(), acts)));
    }

    private void draw(TeamDetails details, List<Component> parts) {
        clear();
        title(details.team().name());
        put(parts.toArray(Component[]::new));
        drawn = html(parts);
    }

    /** Somebody changed something: shows what is true now, where it looks different; dialogs stay open with what is typed in them. */
    private void lookAgain() {
        if (shown == null) return;
        try {
            TeamDetails details = catalogue.details(shown);
            List<Component> parts = parts(details);
            if (html(parts).equals(drawn)) return;
            draw(details, parts);
            news.setText(Ui.t("team.live.changed", Dates.time(clock.instant())));
            getElement().executeJs("this.$again?.()");
        } catch (NotFound closed) {
            clear();
            drawn = "";
            put(El.div(
                    "empty",
                    new H1(Ui.t("team.live.over")),
                    new Paragraph(Ui.t("team.live.overWhy")),
                    El.link(TeamLinks.teams(), Ui.t("team.menu"), "btn")));
        }
    }

    private static String html(List<Component> parts) {
        return parts.stream().map(part -> part.getElement().getOuterHTML()).collect(Collectors.joining());
    }

    private Component reading(TeamDetails details, TeamActs acts) {
        Component read = El.raw("div", "read");
        append(read, TeamParts.paragraph("lead team-pitch", details.team().pitch()));
        Set<SkillId> held = profiles.mine().stream()
                .flatMap(profile -> profile.skills().stream())
                .map(DeclaredSkill::skill)
                .collect(Collectors.toSet());
        AnswerSection.of(details, held, taxonomy, clock.instant(), acts).ifPresent(section -> append(read, section));
        append(
                read,
                TeamParts.section(
                        "cover",
                        Ui.t(details.member() ? "team.cover.title" : "team.cover.theirs"),
                        CoverageWords.of(details.summary().coverage(), taxonomy),
                        new CoverageMatrix(details.summary().coverage(), details.team(), details.people(), taxonomy)));
        if (details.team().status().open()) append(read, roles(details, acts));
        contributed(details, false).forEach(panel -> append(read, panel));
        return read;
    }

    private Component roles(TeamDetails details, TeamActs acts) {
        List<OpenRoleDetails> open = details.summary().roles();
        boolean mayCall = details.leader() && details.asked().stream().allMatch(Asking::invitation);
        OpenRoles roles = new OpenRoles(details, taxonomy, clock.instant(), mayCall, acts);
        for (OpenRoleDetails role : open) {
            List<SuggestedPerson> people = details.member() ? suggestions.forRole(role) : List.of();
            roles.show(role, people);
            suggestions.shown(role, people);
        }
        Component section = TeamParts.section("roles", Ui.t("team.roles.title"), roles);
        if (open.isEmpty())
            append(section, El.raw("p", "quiet", Ui.t(details.leader() ? "team.roles.noneYours" : "team.roles.none")));
        if (details.leader()) {
            Div ways = El.div(
                    "row team-more",
                    TeamParts.button(Ui.t("team.role.describe"), "btn", () -> acts.describeRole(details)));
            if (details.hasPlace()) {
                var challenge = details.summary().challenge().id();
                ways.add(El.link(TeamLinks.compose(challenge), Ui.t("team.compose.complete"), "btn"));
            }
            ways.add(TeamParts.button(Ui.t("team.invite.byName"), "btn plain", acts::inviteByName));
            append(section, ways);
        }
        return section;
    }

    private List<Component> contributed(TeamDetails details, boolean inFacts) {
        return panels.orderedStream()
                .filter(panel -> panel.inFacts() == inFacts)
                .flatMap(panel -> panel.create(details.team(), details.reader()).stream())
                .<Component>map(content -> content instanceof Section ? content : new Section(content))
                .toList();
    }

    private static void append(Component parent, Component child) {
        parent.getElement().appendChild(child.getElement());
    }
}
