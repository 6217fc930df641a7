package it.mics.bottega.challenge.ui.access;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.access.AccessStatus;
import it.mics.bottega.challenge.access.Ending;
import it.mics.bottega.challenge.access.OwnAccess;
import it.mics.bottega.challenge.agreement.Agreement;
import it.mics.bottega.challenge.agreement.AgreementKind;
import it.mics.bottega.challenge.ui.LivePart;
import it.mics.bottega.challenge.ui.agreement.AgreementDialog;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.OrganisationId;
import it.mics.bottega.identity.Role;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Ui;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands where a brief under agreement is closed to the reader, or below it where it is open: why, and the one thing to do. */
class BriefDoor extends LivePart {
    private final BriefDoors house;
    private final ChallengeFacts seen;
    private final Runnable again;
    private BriefDoors.State drawn;

    BriefDoor(BriefDoors house, ChallengeFacts seen, BriefDoors.State state, Runnable again) {
        super(look -> house.live().listen(seen.id(), look));
        this.house = house;
        this.seen = seen;
        this.again = again;
        this.drawn = state;
        addClassName("brief-door");
        draw();
    }

    @Override
    protected void lookAgain() {
        BriefDoors.State now = house.state(seen.id());
        if (now.equals(drawn)) return;
        boolean page = now.open() != drawn.open() || !now.there();
        drawn = now;
        if (page) {
            again.run();
            return;
        }
        draw();
        getElement().executeJs(BriefDoors.TAKE_FOCUS);
    }

    /** Before a brief that people of the programme read without asking. */
    static Component ofProgramme(Actor actor) {
        String text = Ui.t("access.door.programme.text");
        return El.div("brief-door", actor.isVisitor() ? card("programme", text, signIn()) : card("programme", text));
    }

    private void draw() {
        removeAll();
        Actor actor = drawn.actor();
        @Nullable OwnAccess own = drawn.own();
        if (drawn.open()) add(open(actor, own));
        else if (actor.isVisitor()) add(card("visitor", Ui.t("access.door.visitor.text"), signIn()));
        else if (!actor.has(Role.RESEARCHER)) add(card("other", Ui.t("access.door.other.text")));
        else if (own == null) add(first(actor));
        else add(standing(actor, own));
    }

    private Component open(Actor actor, @Nullable OwnAccess own) {
        Div note = El.div("note", Icon.LOCK.create());
        if (actor.actsFor(seen.owner())) {
            note.add(El.span("", Ui.t("access.open.company")));
            return note;
        }
        if (own == null || own.status() != AccessStatus.ACTIVE) {
            note.add(El.span("", Ui.t("access.open.moderator")));
            return note;
        }
        String ends = Ending.of(seen).map(Dates::day).orElse("");
        note.add(El.span("", Ui.t("access.open.reader", day(own.agreedAt()), ends)));
        note.add(copy(own));
        return note;
    }

    private Component first(Actor actor) {
        Component door = card("none", Ui.t("access.door.none.text"), new Steps(0));
        append(door, mayAsk(actor, "access.door.none.act", "btn primary"));
        return door;
    }

    private Component standing(Actor actor, OwnAccess own) {
        if (own.anew()) return anew(own);
        String organisation = house.name(own.organisation());
        String text = Ui.t(
                "access.door." + own.status() + ".text",
                day(own.status() == AccessStatus.REQUESTED ? own.requestedAt() : last(own)),
                organisation);
        Component door = card(own.status().name(), text);
        if (own.status() == AccessStatus.REQUESTED) append(door, new Steps(1));
        if (own.status() == AccessStatus.GRANTED) append(door, new Steps(2));
        if (own.answer() != null) append(door, said("access.door.companySays", own.answer()));
        else if (own.status().isLiving()) append(door, said("access.door.youSaid", own.reason()));
        if (own.status() == AccessStatus.GRANTED)
            append(door, El.div("row", button("access.door.GRANTED.act", "btn primary", () -> agree(own))));
        if (!own.status().isLiving()) append(door, mayAsk(actor, "access.door.again", "btn"));
        if (own.agreement() != null) append(door, copy(own));
        return door;
    }

    /** A newer version of the agreement stands before the text. */
    private Component anew(OwnAccess own) {
        int newest = house.agreements().current(AgreementKind.BRIEF).version();
        Component door = card(
                "anew",
                Ui.t(
                        "access.door.anew.text",
                        Optional.ofNullable(own.agreement()).orElse(0),
                        newest),
                new Steps(2));
        append(door, El.div("row", button("access.door.GRANTED.act", "btn primary", () -> agree(own))), copy(own));
        return door;
    }

    private static @Nullable Instant last(OwnAccess own) {
        return own.endedAt() == null ? own.decidedAt() : own.endedAt();
    }

    private Component mayAsk(Actor actor, String key, String classes) {
        if (!seen.takesEntries(house.now())) return El.raw("p", "quiet", Ui.t("access.door.tooLate"));
        if (actor.organisations().isEmpty()) return El.raw("p", "quiet", Ui.t("access.door.noOrganisation"));
        return El.div("row", button(key, classes, () -> ask(actor)));
    }

    private void ask(Actor actor) {
        Map<OrganisationId, String> names = house.names(actor.organisations());
        Select<OrganisationId> as = new Select<>();
        as.setLabel(Ui.t("access.ask.as"));
        as.setItems(names.keySet());
        as.setItemLabelGenerator(organisation -> names.getOrDefault(organisation, ""));
        as.setEmptySelectionAllowed(false);
        as.setWidthFull();
        names.keySet().stream().findFirst().ifPresent(as::setValue);
        Component[] choice = names.size() > 1 ? new Component[] {as} : new Component[0];
        new WordsDialog(
                        "access.ask",
                        names.size() == 1
                                ? Ui.t(
                                        "access.ask.whyAs",
                                        names.values().iterator().next())
                                : Ui.t("access.ask.why"),
                        reason -> {
                            house.asking().ask(seen.id(), as.getValue(), reason);
                            lookAgain();
                        },
                        choice)
                .open();
    }

    private void agree(OwnAccess own) {
        AgreementDialog.toAccept(AgreementKind.BRIEF, house.agreements().current(AgreementKind.BRIEF), version -> {
                    house.asking().agree(own.id(), version);
                    lookAgain();
                })
                .open();
    }

    private Component copy(OwnAccess own) {
        NativeButton read = button("access.agreement.read", "btn plain s", () -> {
            Agreement agreement = house.agreements()
                    .version(
                            AgreementKind.BRIEF,
                            Optional.ofNullable(own.agreement()).orElse(0));
            AgreementDialog.copy(
                            AgreementKind.BRIEF,
                            agreement,
                            Ui.t(
                                    "access.agreement.accepted",
                                    agreement.version(),
                                    day(own.agreedAt()),
                                    house.name(own.organisation())))
                    .open();
        });
        return El.div("row", read);
    }

    private static Component card(String state, String text, Component... more) {
        Component card = El.raw("div", "door " + state.toLowerCase(Locale.ROOT));
        append(card, Icon.LOCK.create(), new H3(Ui.t("access.door." + state + ".title")), new Paragraph(text));
        append(card, more);
        return card;
    }

    private static Component said(String key, String words) {
        return El.div("door-said", El.raw("p", "t1 quiet", Ui.t(key)), El.raw("blockquote", "", words));
    }

    private static Component signIn() {
        Anchor door = El.link("sign-in", Ui.t("challenge.act.signIn"), "btn");
        door.setRouterIgnore(true);
        return El.div("row", door);
    }

    private static NativeButton button(String key, String classes, Runnable act) {
        NativeButton button = new NativeButton(Ui.t(key), click -> act.run());
        button.addClassNames(classes.split(" "));
        button.getElement().setAttribute("type", "button");
        return button;
    }

    private static String day(@Nullable Instant at) {
        return at == null ? "" : Dates.dayAndTime(at);
    }

    private static void append(Component parent, Component... children) {
        for (Component child : children) parent.getElement().appendChild(child.getElement());
    }
}
