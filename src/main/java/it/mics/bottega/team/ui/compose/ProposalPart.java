package it.mics.bottega.team.ui.compose;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Section;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.taxonomy.Taxonomy;
import it.mics.bottega.team.Composing;
import it.mics.bottega.team.Proposed;
import it.mics.bottega.team.TeamPerson;
import it.mics.bottega.team.ui.CoverageMatrix;
import it.mics.bottega.team.ui.CoverageWords;
import it.mics.bottega.team.ui.TeamParts;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Ui;
import java.util.List;
import java.util.Set;

/** One proposed team: how it covers the challenge, how far it is from the best possible, who is in it, and the way to invite them. */
class ProposalPart extends Section {
    ProposalPart(int n, Proposed proposed, Composing prepared, Taxonomy taxonomy, Runnable invite) {
        addClassName("proposal-part");
        Component title = El.raw("h2", "", Ui.t("team.compose.proposal", n));
        title.getElement().setAttribute("id", "proposal-" + n);
        getElement().setAttribute("aria-labelledby", "proposal-" + n);
        Component score = El.raw(
                "p",
                "score",
                El.span("", TeamParts.points(proposed.team().score()) + " "),
                El.raw("small", "", Ui.t("team.compose.ofHundred")));
        add(El.div("top", El.div("", title, distance(n, proposed, prepared)), score));
        add(CoverageWords.of(proposed.coverage(), taxonomy), people(proposed, prepared));
        List<AccountId> everybody = proposed.team().people();
        add(new CoverageMatrix(
                        proposed.coverage(), everybody, Set.copyOf(proposed.toInvite()), proposed.people(), taxonomy)
                .named(Ui.t("team.compose.matrix", n)));
        var button = TeamParts.button(Ui.t("team.compose.invite"), n == 1 ? "btn call" : "btn", invite);
        button.setAriaLabel(Ui.t("team.compose.inviteNamed", n));
        add(El.div("row team-more", button), El.raw("p", "t1 faint", Ui.t("team.compose.free")));
    }

    static Component again(Runnable start) {
        return TeamParts.button(Ui.t("team.compose.again"), "btn primary", start);
    }

    private static Component distance(int n, Proposed proposed, Composing prepared) {
        boolean proven = proposed.team().proven();
        int among = prepared.among();
        String words = !proven
                ? Ui.t(
                        "team.compose.gap",
                        TeamParts.points(Math.max(0.1, proposed.team().gap() * 100)))
                : Ui.t(n == 1 ? "team.compose.best" : "team.compose.bestOther", among);
        return El.raw(
                "p",
                proven ? "team-res tx-good" : "team-res tx-wait",
                (proven ? Icon.CHECK : Icon.HALF).create(),
                El.span("", words));
    }

    private static Component people(Proposed proposed, Composing prepared) {
        Component list = El.raw("ul", "proposal-people");
        int n = 0;
        for (AccountId account : proposed.team().people()) {
            TeamPerson person = proposed.people().get(account);
            String name = TeamParts.name(person);
            Component who = El.raw("b", "", name);
            if (!proposed.toInvite().contains(account))
                who.getElement()
                        .appendChild(
                                El.span("quiet", " " + there(account, prepared)).getElement());
            String headline = person == null || person.name() == null ? "" : Ui.t(person.headline());
            String organisation = TeamParts.organisation(person);
            Component about = El.raw(
                    "p",
                    "t1 quiet",
                    headline.isEmpty() || organisation.isEmpty()
                            ? headline + organisation
                            : headline + " · " + organisation);
            Component item = El.raw("li", "", TeamParts.face(person, n), El.div("", who, about));
            list.getElement().appendChild(item.getElement());
            n++;
        }
        return list;
    }

    private static String there(AccountId account, Composing prepared) {
        if (prepared.team().isEmpty() || account.equals(prepared.fixed().getFirst())) return Ui.t("team.compose.you");
        boolean member = prepared.team().get().has(account);
        return Ui.t(member ? "team.compose.member" : "team.compose.invited");
    }
}
