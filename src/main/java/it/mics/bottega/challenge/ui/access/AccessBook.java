package it.mics.bottega.challenge.ui.access;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.access.AccessGranting;
import it.mics.bottega.challenge.access.AccessStatus;
import it.mics.bottega.challenge.access.GivenAccess;
import it.mics.bottega.challenge.access.LiveAccess;
import it.mics.bottega.challenge.access.Reading;
import it.mics.bottega.challenge.ui.LivePart;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Notices;
import it.mics.bottega.uikit.Ui;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The company's book of a brief under agreement: requests that wait with the way to answer them, people who may read, every reading. */
class AccessBook extends LivePart {
    private final ChallengeFacts challenge;
    private final AccessGranting granting;
    private final CurrentActor current;
    private final Readers readers;
    private final Paragraph sum = new Paragraph();
    private final Div waiting = El.div("access-waiting");
    private final Fold may = new Fold();
    private final Fold ended = new Fold();
    private final Fold read = new Fold();
    private List<GivenAccess> accesses = List.of();
    private List<Reading> readings = List.of();

    AccessBook(
            ChallengeFacts challenge, AccessGranting granting, LiveAccess live, CurrentActor current, Readers readers) {
        super(look -> live.listen(challenge.id(), look));
        this.challenge = challenge;
        this.granting = granting;
        this.current = current;
        this.readers = readers;
        addClassName("access-book");
        setId("access");
        sum.addClassName("serif");
        sum.addClassName("t3");
        sum.getElement().setAttribute("aria-live", "polite");
        Paragraph why = new Paragraph(Ui.t("access.book.why", challenge.primarySpoke()));
        why.addClassName("quiet");
        add(new H2(Ui.t("access.book.title")), sum, waiting, why, El.div("access-folds", may, ended, read));
        draw(granting.accesses(challenge.id()), granting.readings(challenge.id()));
    }

    @Override
    protected void lookAgain() {
        if (!current.get().actsFor(challenge.owner())) {
            removeAll();
            return;
        }
        List<GivenAccess> now = granting.accesses(challenge.id());
        List<Reading> openings = granting.readings(challenge.id());
        if (!now.equals(accesses) || !openings.equals(readings)) draw(now, openings);
    }

    private void draw(List<GivenAccess> now, List<Reading> openings) {
        List<GivenAccess> asking = only(now, AccessStatus.REQUESTED::equals);
        // What one may be about to press stays as it is while others only read.
        if (!asking.equals(only(accesses, AccessStatus.REQUESTED::equals)) || waiting.getComponentCount() == 0) {
            waiting.removeAll();
            asking.forEach(access -> waiting.add(request(access)));
        }
        List<GivenAccess> letIn = only(now, status -> status == AccessStatus.GRANTED || status == AccessStatus.ACTIVE);
        List<GivenAccess> over = only(now, status -> !status.isLiving());
        long reading = letIn.stream()
                .filter(access -> access.status() == AccessStatus.ACTIVE && !access.anew())
                .count();
        sum.setText(Ui.t("access.book.sum", asking.size(), reading));
        may.show(
                Ui.t("access.book.may", letIn.size()),
                letIn.stream().map(this::letIn).toList());
        ended.show(
                Ui.t("access.book.ended", over.size()),
                over.stream().map(this::over).toList());
        read.show(
                Ui.t("access.book.read", openings.size()),
                openings.isEmpty() ? List.of() : List.of(new ReadingTable(openings, readers)));
        accesses = now;
        readings = openings;
    }

    private Component request(GivenAccess access) {
        String name = readers.name(access.person());
        NativeButton grant = button("access.book.grant", "btn primary s", name, () -> {
            granting.grant(access.id());
            lookAgain();
            Notices.done(Ui.t("access.book.granted", name));
        });
        NativeButton refuse = button(
                "access.book.refuse",
                "btn s",
                name,
                () -> new WordsDialog("access.refuse", Ui.t("access.refuse.why", name), reason -> {
                            granting.refuse(access.id(), reason);
                            lookAgain();
                        })
                        .open());
        return El.div(
                "access-request",
                readers.chip(access.person(), access.organisation()),
                El.raw("p", "t1 quiet", Ui.t("access.book.asked", Dates.dayAndTime(access.requestedAt()))),
                El.raw("blockquote", "", access.reason()),
                El.div("row", grant, refuse));
    }

    private Component letIn(GivenAccess access) {
        String name = readers.name(access.person());
        String how = access.status() == AccessStatus.GRANTED
                ? Ui.t("access.book.notYet", day(access.decidedAt()))
                : access.anew()
                        ? Ui.t("access.book.anew", number(access.agreement()), day(access.agreedAt()))
                        : access.lastRead() == null
                                ? Ui.t("access.book.notRead", number(access.agreement()), day(access.agreedAt()))
                                : Ui.t(
                                        "access.book.hasRead",
                                        number(access.agreement()),
                                        day(access.agreedAt()),
                                        access.readings(),
                                        day(access.lastRead()));
        NativeButton revoke = button(
                "access.book.revoke",
                "btn plain s",
                name,
                () -> new WordsDialog("access.revoke", Ui.t("access.revoke.why", name), reason -> {
                            granting.revoke(access.id(), reason);
                            lookAgain();
                        })
                        .open());
        return El.div(
                "access-line", readers.chip(access.person(), access.organisation()), El.raw("p", "t1", how), revoke);
    }

    private Component over(GivenAccess access) {
        Div line = El.div(
                "access-line",
                readers.chip(access.person(), access.organisation()),
                El.raw("p", "t1", Ui.t("access.book.over." + access.status(), day(access.endedAt()))));
        if (access.answer() != null) line.add(El.raw("blockquote", "t1", access.answer()));
        return line;
    }

    private static List<GivenAccess> only(List<GivenAccess> all, Predicate<AccessStatus> wanted) {
        return all.stream().filter(access -> wanted.test(access.status())).toList();
    }

    private static NativeButton button(String key, String classes, String name, Runnable act) {
        NativeButton button = new NativeButton(Ui.t(key), click -> act.run());
        button.addClassNames(classes.split(" "));
        button.getElement().setAttribute("type", "button");
        button.setAriaLabel(Ui.t(key) + ": " + name);
        return button;
    }

    private static int number(@Nullable Integer version) {
        return version == null ? 0 : version;
    }

    private static String day(@Nullable Instant at) {
        return at == null ? "" : Dates.dayAndTime(at);
    }
}
