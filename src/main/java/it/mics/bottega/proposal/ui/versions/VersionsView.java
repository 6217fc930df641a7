package it.mics.bottega.proposal.ui.versions;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.proposal.ProposalDraft;
import it.mics.bottega.proposal.ProposalId;
import it.mics.bottega.proposal.ProposalLinks;
import it.mics.bottega.proposal.ProposalMerge.Part;
import it.mics.bottega.proposal.ProposalStatus;
import it.mics.bottega.proposal.version.KeepingRule;
import it.mics.bottega.proposal.version.ProposalVersions;
import it.mics.bottega.proposal.version.VersionList;
import it.mics.bottega.uikit.Busy;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Notices;
import it.mics.bottega.uikit.Page;
import it.mics.bottega.uikit.Refusals;
import it.mics.bottega.uikit.Ui;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything that became of a proposal: who wrote what when, what changed between any two texts, and the way back to each. */
@Route("proposal/:id/versions")
@PermitAll
class VersionsView extends Page implements BeforeEnterObserver {
    private final transient ProposalVersions versions;

    VersionsView(ProposalVersions versions) {
        this.versions = versions;
        addClassName("proposal-main");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ProposalId id = id(event);
        VersionList list = versions.of(id);
        List<Standing> all = Standing.all(list);
        QueryParameters asked = event.getLocation().getQueryParameters();
        int later = number(asked, "to", 0);
        Standing second = Standing.find(all, later).orElse(all.getFirst());
        List<Standing> before = all.subList(Math.min(all.indexOf(second) + 1, all.size() - 1), all.size());
        Standing usual = before.stream()
                .filter(one -> !one.content().equals(second.content()))
                .findFirst()
                .orElse(before.getFirst());
        Standing first = Standing.find(all, number(asked, "from", usual.n())).orElse(usual);
        show(list.draft(), all, first, second);
    }

    private void show(ProposalDraft draft, List<Standing> all, Standing earlier, Standing later) {
        clear();
        ProposalId id = draft.facts().id();
        boolean writable = draft.open() && draft.facts().status() != ProposalStatus.DECIDED;
        put(
                crumbs(draft),
                head(
                        Ui.t("proposal.version.title"),
                        Ui.t("proposal.version.help", KeepingRule.PAUSE.toMinutes(), KeepingRule.AUTOMATIC)));
        H2 heading = new H2(Ui.t("proposal.version.list"));
        heading.addClassName("sec-h");
        Section lines = new Section(heading, new VersionLines(all, ProposalLinks.versions(id), earlier.n(), later.n()));
        if (writable) lines.addComponentAtIndex(0, keeping(id));
        Component right = all.size() == 1
                ? El.div("note", El.raw("p", "", Ui.t("proposal.version.none")))
                : new Comparison(
                        all,
                        earlier,
                        later,
                        (from, to) -> go(id, from, to),
                        writable ? (version, parts) -> restore(id, version, parts) : null);
        put(El.div("version-cols", lines, right));
    }

    private Component keeping(ProposalId id) {
        TextField name = new TextField(Ui.t("proposal.version.keep.name"));
        name.setMaxLength(80);
        name.setPlaceholder(Ui.t("proposal.version.keep.example"));
        name.setWidthFull();
        Component keep = Busy.button(Ui.t("proposal.version.keep"), Ui.t("proposal.version.keep.busy"), () -> {
            if (Refusals.beside(name, () -> versions.keep(id, name.getValue()))) {
                Notices.done(Ui.t("proposal.version.kept"));
                go(id, null, null);
            }
        });
        return El.div("keep-version", name, keep);
    }

    private void restore(ProposalId id, Standing version, Set<Part> parts) {
        try {
            versions.restore(id, version.n(), parts);
        } catch (RuleViolation refusal) {
            Notices.refused(Ui.t(refusal.key(), refusal.arguments().toArray()));
            return;
        }
        Notices.done(Ui.t("proposal.version.restored"));
        go(id, null, null);
    }

    private static void go(ProposalId id, @Nullable Integer from, @Nullable Integer to) {
        QueryParameters query = from == null || to == null
                ? QueryParameters.empty()
                : QueryParameters.simple(Map.of("from", from.toString(), "to", to.toString()));
        UI.getCurrent().navigate(ProposalLinks.versions(id), query);
    }

    private static Component crumbs(ProposalDraft draft) {
        OrderedList crumbs = new OrderedList(
                new ListItem(El.link(ProposalLinks.mine(), Ui.t("proposal.mine"), "")),
                new ListItem(El.link(
                        ProposalLinks.proposal(draft.facts().id()),
                        draft.content().title().isBlank()
                                ? Ui.t("proposal.of", draft.team().name())
                                : draft.content().title(),
                        "")));
        crumbs.addClassName("crumbs");
        crumbs.getElement().setAttribute("aria-label", Ui.t("proposal.crumbs"));
        ListItem here = new ListItem(Ui.t("proposal.version.title"));
        here.getElement().setAttribute("aria-current", "page");
        crumbs.add(here);
        return crumbs;
    }

    private static int number(QueryParameters query, String name, int otherwise) {
        try {
            return query.getSingleParameter(name).map(Integer::parseInt).orElse(otherwise);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    private static ProposalId id(BeforeEnterEvent event) {
        try {
            return new ProposalId(
                    UUID.fromString(event.getRouteParameters().get("id").orElse("")));
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }
}
