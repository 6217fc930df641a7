package it.mics.bottega.challenge.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengeLinks;
import it.mics.bottega.challenge.ChallengePanel;
import it.mics.bottega.challenge.ChallengePolicy;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.challenge.ShownOwners;
import it.mics.bottega.challenge.terms.ReferenceTexts;
import it.mics.bottega.challenge.ui.access.BriefDoors;
import it.mics.bottega.directory.Profiles;
import it.mics.bottega.directory.ResearcherProfile;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.identity.Role;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.taxonomy.Taxonomy;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Page;
import it.mics.bottega.uikit.Ui;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** A challenge for everybody: what it is about at the left, what one looks up and can do at the right. */
@Route("challenge/:id")
@AnonymousAllowed
class ChallengeView extends Page implements BeforeEnterObserver {
    private final ChallengeRegister register;
    private final ChallengePolicy policy;
    private final ShownOwners owners;
    private final Profiles profiles;
    private final Taxonomy taxonomy;
    private final ReferenceTexts reference;
    private final CurrentActor current;
    private final ObjectProvider<ChallengePanel> panels;
    private final BriefDoors doors;
    private final Clock clock;
    private final Div news = El.div("vh");

    ChallengeView(
            ChallengeRegister register,
            ChallengePolicy policy,
            ShownOwners owners,
            Profiles profiles,
            Taxonomy taxonomy,
            ReferenceTexts reference,
            CurrentActor current,
            ObjectProvider<ChallengePanel> panels,
            BriefDoors doors,
            Clock clock) {
        this.register = register;
        this.policy = policy;
        this.owners = owners;
        this.profiles = profiles;
        this.taxonomy = taxonomy;
        this.reference = reference;
        this.current = current;
        this.panels = panels;
        this.doors = doors;
        this.clock = clock;
        addClassName("challenge-main");
        news.getElement().setAttribute("aria-live", "polite");
        add(news);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ChallengeId id = ChallengeParameter.of(event);
        if (!draw(id)) throw new NotFound();
    }

    /** Shows what the reader may see now; false where that is nothing. */
    private boolean draw(ChallengeId id) {
        Actor actor = current.get();
        Optional<ChallengeFacts> facts = register.find(id).filter(found -> policy.mayRead(actor, found));
        boolean brief = facts.filter(found -> policy.mayReadBrief(actor, found)).isPresent();
        if (brief) doors.opens(id);
        // Asked twice, the answers might differ: what was not written down is not shown.
        facts.map(found -> policy.seenBy(actor, found))
                .map(seen -> brief ? seen : seen.withoutBrief())
                .ifPresent(seen -> show(seen, brief, actor));
        return facts.isPresent();
    }

    /** The brief opened or closed while the page was open. */
    private void again(ChallengeId id) {
        clear();
        if (draw(id)) {
            news.setText(Ui.t("access.live.changed"));
            getElement().executeJs(BriefDoors.TAKE_FOCUS);
            return;
        }
        news.setText(Ui.t("access.live.over"));
        put(El.div("empty", new H1(Ui.t("access.live.over")), El.link("challenges", Ui.t("access.live.all"), "btn")));
    }

    private void show(ChallengeFacts seen, boolean mayReadBrief, Actor actor) {
        clear();
        title(Ui.t(seen.title()));
        Instant now = clock.instant();
        @Nullable
        ResearcherProfile reader = actor.has(Role.RESEARCHER) ? profiles.mine().orElse(null) : null;
        Article reading =
                new Article(new ChallengeHead(seen, owners.of(seen), taxonomy, true), ChallengeReading.lead(seen));
        reading.addClassName("read");
        List<ChallengePanel> all = panels.orderedStream().toList();
        // What concerns the reader personally comes before the long text.
        all.stream().filter(ChallengeView::isPersonal).forEach(panel -> add(reading, panel, seen, actor));
        Optional<Component> said = doors.door(seen, mayReadBrief, actor, () -> again(seen.id()))
                .or(() -> ChallengeReading.note(seen, mayReadBrief, !actor.isVisitor()));
        reading.add(ChallengeReading.sections(seen, mayReadBrief, said, reference));
        if (!seen.skills().isEmpty()) reading.add(new SkillsAsked(seen.skills(), taxonomy.thesaurus(), reader));
        all.stream()
                .filter(panel -> !isPersonal(panel) && !panel.inFacts())
                .forEach(panel -> add(reading, panel, seen, actor));
        List<Component> act = all.stream()
                .filter(ChallengePanel::inFacts)
                .flatMap(panel -> panel.create(seen, actor).stream())
                .<Component>map(ChallengeView::asSection)
                .toList();
        List<Component> first = wayIn(seen, now, actor);
        ChallengeFactsColumn facts = new ChallengeFactsColumn(
                seen,
                reference,
                now,
                Stream.concat(first.stream(), act.stream()).toList());
        put(crumbs(seen, actor), El.div("cols", reading, facts));
        actBar(seen, now, actor);
    }

    private static boolean isPersonal(ChallengePanel panel) {
        var order = org.springframework.core.annotation.OrderUtils.getOrder(
                org.springframework.aop.support.AopUtils.getTargetClass(panel));
        return order != null && order <= 10 && !panel.inFacts();
    }

    private static void add(Article reading, ChallengePanel panel, ChallengeFacts seen, Actor actor) {
        panel.create(seen, actor).map(ChallengeView::asSection).ifPresent(reading::add);
    }

    private static Section asSection(Component content) {
        if (content instanceof Section section) return section;
        return new Section(content);
    }

    private static Component crumbs(ChallengeFacts seen, Actor actor) {
        OrderedList crumbs = new OrderedList();
        crumbs.addClassName("crumbs");
        crumbs.getElement().setAttribute("aria-label", Ui.t("challenge.crumbs"));
        boolean own = actor.actsFor(seen.owner());
        crumbs.add(new ListItem(new Anchor(
                own ? ChallengeLinks.mine() : "challenges",
                Ui.t(own ? "challenge.crumbs.mine" : "challenge.crumbs.all"))));
        crumbs.add(new ListItem(new Anchor(
                "challenges?spoke=" + seen.primarySpoke(), Ui.t("challenge.crumbs.spoke", seen.primarySpoke()))));
        ListItem here = new ListItem(seen.code() == null ? Ui.t("challenge.code.none") : seen.code());
        here.addClassName("code");
        here.getElement().setAttribute("aria-current", "page");
        crumbs.add(here);
        return crumbs;
    }

    /** A visitor finds the door where those who are in find what they can do. */
    private static List<Component> wayIn(ChallengeFacts seen, Instant now, Actor actor) {
        if (!actor.isVisitor() || !seen.takesEntries(now)) return List.of();
        Anchor door = El.link("sign-in", Ui.t("challenge.act.signIn"), "btn call");
        door.setRouterIgnore(true);
        Section act = new Section(door);
        act.addClassName("act");
        return List.of(act);
    }

    /** On the phone the deadline stays in view above the thumb, with the way to sign in or to the teams. */
    private void actBar(ChallengeFacts seen, Instant now, Actor actor) {
        Instant until = seen.submitUntil();
        if (until == null || !seen.takesEntries(now) || actor.actsFor(seen.owner())) return;
        Component words = El.raw(
                "span",
                "",
                El.raw("b", "", Ui.t("challenge.landing.closes", Dates.inWords(until, now))),
                El.raw("span", "full", Dates.dayAndTime(until)));
        Anchor act = actor.isVisitor()
                ? El.link("sign-in", Ui.t("challenge.act.signIn"), "btn call")
                : El.link(ChallengeLinks.challenge(seen.id()) + "#teams", Ui.t("challenge.act.teams"), "btn call");
        act.setRouterIgnore(true);
        if (!actor.isVisitor() && !actor.has(Role.RESEARCHER)) return;
        put(El.raw("div", "thumb", words, act));
    }
}
