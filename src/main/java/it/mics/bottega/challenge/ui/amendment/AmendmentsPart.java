package it.mics.bottega.challenge.ui.amendment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeLinks;
import it.mics.bottega.challenge.LiveChallenge;
import it.mics.bottega.challenge.amendment.AmendmentProposing;
import it.mics.bottega.challenge.amendment.AmendmentReading;
import it.mics.bottega.challenge.amendment.AmendmentRefusal;
import it.mics.bottega.challenge.amendment.AmendmentStatus;
import it.mics.bottega.challenge.amendment.ShownAmendment;
import it.mics.bottega.challenge.ui.LivePart;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.Role;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Notices;
import it.mics.bottega.uikit.Ui;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The section of changes; not there while there is none and nothing to propose. */
class AmendmentsPart extends LivePart {
    private final AmendmentReading reading;
    private final AmendmentProposing proposing;
    private final ChallengeFacts seen;
    private final boolean company;
    private final boolean confirms;
    private final boolean open;
    private final Div content = El.div("amendments");
    private @Nullable List<ShownAmendment> drawn;

    AmendmentsPart(
            AmendmentReading reading,
            AmendmentProposing proposing,
            LiveChallenge live,
            ChallengeFacts seen,
            Actor actor,
            boolean open) {
        super(look -> live.listen(seen.id(), look));
        this.reading = reading;
        this.proposing = proposing;
        this.seen = seen;
        this.open = open;
        this.company = actor.actsFor(seen.owner());
        this.confirms = open && actor.has(Role.RESEARCHER) && !company;
        setId("changes");
        content.getElement().setAttribute("aria-live", "polite");
        add(content);
        lookAgain();
    }

    @Override
    protected void lookAgain() {
        try {
            List<ShownAmendment> now = reading.of(seen.id());
            if (now.equals(drawn)) return;
            drawn = now;
            content.removeAll();
            draw(now);
        } catch (NotFound gone) {
            content.removeAll();
        }
    }

    private void draw(List<ShownAmendment> all) {
        boolean waits = all.stream().anyMatch(each -> each.status() == AmendmentStatus.PROPOSED);
        boolean may = company && open && !waits;
        setVisible(may || !all.isEmpty());
        if (all.isEmpty() && !may) return;
        content.add(new H2(Ui.t("amendment.title")));
        if (all.isEmpty()) content.add(quiet(Ui.t("amendment.none")));
        if (may)
            content.add(El.div(
                    "row", El.link(ChallengeLinks.challenge(seen.id()) + "/amend", Ui.t("amendment.act"), "btn")));
        all.forEach(each -> content.add(each.status() == AmendmentStatus.ANNOUNCED ? announced(each) : own(each)));
    }

    private Component announced(ShownAmendment amendment) {
        int number = amendment.number() == null ? 0 : amendment.number();
        String day = amendment.decidedAt() == null ? "" : Dates.dayAndTime(amendment.decidedAt());
        Div box = El.div("amendment", new H3(Ui.t("amendment.number", number, day)), reason(amendment));
        box.add(new ChangeList(amendment));
        if (confirms && !amendment.acknowledged()) {
            NativeButton read = button("amendment.acknowledge", "btn primary s", () -> {
                reading.acknowledge(amendment.id());
                lookAgain();
                Notices.done(Ui.t("amendment.acknowledged.done"));
            });
            read.setAriaLabel(Ui.t("amendment.acknowledge.label", number));
            box.addClassName("to-read");
            box.add(quiet(Ui.t("amendment.acknowledge.why")), El.div("row", read));
        } else if (confirms) {
            box.add(El.raw("p", "amendment-read", Icon.CHECK.create(), El.span("", Ui.t("amendment.acknowledged"))));
        }
        return box;
    }

    /** What its company alone sees: waiting, refused, taken back or overtaken. */
    private Component own(ShownAmendment amendment) {
        String at = Dates.dayAndTime(amendment.decidedAt() == null ? amendment.proposedAt() : amendment.decidedAt());
        Div box = El.div(
                "amendment own",
                new H3(Ui.t("amendment.state." + amendment.status().name(), at, seen.primarySpoke())),
                reason(amendment));
        if (amendment.refusal() != null)
            box.add(quiet(
                    Ui.t(AmendmentRefusal.PREFIX + "." + amendment.refusal().name())));
        if (amendment.note() != null) box.add(El.raw("blockquote", "", amendment.note()));
        box.add(new ChangeList(amendment));
        if (amendment.status() == AmendmentStatus.PROPOSED)
            box.add(El.div("row", button("amendment.withdraw", "btn plain s", () -> {
                proposing.withdraw(amendment.id());
                lookAgain();
            })));
        return box;
    }

    static Component reason(ShownAmendment amendment) {
        Paragraph reason = new Paragraph(amendment.reason());
        reason.addClassName("amendment-reason");
        if (amendment.language() != Ui.language())
            reason.getElement().setAttribute("lang", amendment.language().code());
        return reason;
    }

    private static Paragraph quiet(String words) {
        Paragraph quiet = new Paragraph(words);
        quiet.addClassName("quiet");
        return quiet;
    }

    private static NativeButton button(String key, String classes, Runnable act) {
        NativeButton button = new NativeButton(Ui.t(key), click -> act.run());
        button.addClassNames(classes.split(" "));
        button.getElement().setAttribute("type", "button");
        return button;
    }
}
