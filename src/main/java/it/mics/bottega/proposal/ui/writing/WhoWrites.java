package it.mics.bottega.proposal.ui.writing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.proposal.HeldSection;
import it.mics.bottega.proposal.RosterLine;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Ui;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Who has the proposal open and who writes where: in words for everybody, beside a colour that belongs to the person. */
class WhoWrites extends Div {
    private static final int COLOURS = 8;

    private final List<RosterLine> members;
    private final List<AccountId> order;
    private final AccountId me;
    private String said = "";

    WhoWrites(List<RosterLine> members, List<AccountId> order, AccountId me) {
        this.members = members;
        this.order = order;
        this.me = me;
        addClassName("who-writes");
        getElement().setAttribute("aria-live", "polite");
    }

    /** Draws it anew where it differs; whoever is alone with the text needs no list. */
    void show(List<AccountId> present, List<HeldSection> held) {
        List<ListItem> people = new ArrayList<>();
        StringBuilder now = new StringBuilder();
        for (AccountId person : order) {
            if (person.equals(me)) continue;
            var writes =
                    held.stream().filter(one -> one.holder().equals(person)).findFirst();
            if (writes.isEmpty() && !present.contains(person)) continue;
            String words = writes.map(one -> Ui.t(
                            "proposal.together.writes",
                            name(person),
                            Ui.t(one.section().key())))
                    .orElseGet(() -> Ui.t("proposal.together.reads", name(person)));
            ListItem item = new ListItem(El.raw("i", "who-dot"), El.span("", words));
            item.addClassNames("who", colour(person));
            people.add(item);
            now.append(words).append('\n');
        }
        if (said.contentEquals(now)) return;
        said = now.toString();
        removeAll();
        if (people.isEmpty()) return;
        UnorderedList list = new UnorderedList(people.toArray(ListItem[]::new));
        list.getElement().setAttribute("aria-label", Ui.t("proposal.together.label"));
        add(list);
    }

    /** The class that gives the colour of this person: the same on every page of the team. */
    String colour(AccountId person) {
        return "who-" + (Math.floorMod(order.indexOf(person), COLOURS) + 1);
    }

    private String name(AccountId person) {
        int at = order.indexOf(person);
        return at < 0 || at >= members.size()
                ? ""
                : Objects.requireNonNull(members.get(at)).name();
    }
}
