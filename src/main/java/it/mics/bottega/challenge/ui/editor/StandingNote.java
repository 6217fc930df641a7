package it.mics.bottega.challenge.ui.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import it.mics.bottega.challenge.ChallengeLinks;
import it.mics.bottega.challenge.ChallengeMove;
import it.mics.bottega.challenge.ChallengeSheet;
import it.mics.bottega.challenge.ChallengeStatus;
import it.mics.bottega.challenge.ui.ChallengeHead;
import it.mics.bottega.challenge.ui.MoveNote;
import it.mics.bottega.governance.CaseView;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Ui;
import org.jspecify.annotations.Nullable;

/** What has become of a challenge that its company can no longer write on, and what it can do instead. */
class StandingNote extends Div {
    StandingNote(ChallengeSheet sheet, @Nullable CaseView review, Runnable withdraw) {
        addClassName("standing");
        add(new Div(ChallengeHead.status(sheet.status())));
        if (sheet.status() == ChallengeStatus.SUBMITTED_FOR_REVIEW) {
            add(El.raw("p", "lead", review(sheet.draft().primarySpoke(), review)));
            if (review == null || !review.standing().again())
                add(new Button(Ui.t("challenge.standing.withdraw"), event -> withdraw.run()));
            return;
        }
        add(El.raw("p", "lead", Ui.t("challenge.standing." + sheet.status().name())));
        sheet.moves().stream()
                .filter(move -> move.to() == ChallengeStatus.REJECTED)
                .findFirst()
                .ifPresent(move -> add(new MoveNote(move, null)));
        if (sheet.status().isPublic()) {
            Anchor page = new Anchor(ChallengeLinks.challenge(sheet.id()), Ui.t("challenge.standing.page"));
            page.addClassName("btn");
            add(page);
        }
    }

    private static String review(int spoke, @Nullable CaseView review) {
        if (review == null) return Ui.t("challenge.standing.review", spoke);
        if (review.standing().isPaused()) return Ui.t("challenge.standing.reviewAsked", spoke);
        return Ui.t(
                review.standing().again() ? "challenge.standing.reviewAgain" : "challenge.standing.reviewDue",
                spoke,
                Dates.full(review.dueAt()));
    }

    /** The last words of a moderator on a returned challenge, if it is one. */
    static @Nullable ChallengeMove lastReturn(ChallengeSheet sheet) {
        if (sheet.status() != ChallengeStatus.RETURNED) return null;
        return sheet.moves().stream()
                .filter(move -> move.to() == ChallengeStatus.RETURNED)
                .findFirst()
                .orElse(null);
    }
}
