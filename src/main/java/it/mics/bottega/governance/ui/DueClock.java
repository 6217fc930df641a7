package it.mics.bottega.governance.ui;

import it.mics.bottega.governance.CaseView;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.Ui;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How a case stands against its clock. */
record DueClock(Instant dueAt, Instant now, boolean paused) {
    /** The groups of the queue, most pressing first. */
    enum Group {
        LATE("tx-bad"),
        SOON("tx-wait"),
        LATER(""),
        PAUSED("");

        private final String tone;

        Group(String tone) {
            this.tone = tone;
        }

        String tone() {
            return tone;
        }
    }

    static DueClock of(CaseView view, Instant now) {
        return new DueClock(view.dueAt(), now, view.standing().isPaused());
    }

    Group group() {
        if (paused) return Group.PAUSED;
        if (dueAt.isBefore(now)) return Group.LATE;
        return days() <= 1 ? Group.SOON : Group.LATER;
    }

    /** "Today", "In 2 days", "1 day late". */
    String words() {
        if (paused) return Ui.t("governance.due.paused");
        if (group() == Group.LATE)
            return days() == 0 ? Ui.t("governance.due.lateToday") : Ui.t("governance.due.late", -days());
        return days() == 0 ? Ui.t("governance.due.today") : Ui.t("governance.due.inDays", days());
    }

    /** The hour where it is due today, else the day. */
    String exact() {
        if (paused) return "";
        return days() == 0 ? Dates.time(dueAt) : Dates.dayAndMonth(dueAt);
    }

    /** The heading of the pane: "Due today, 18:00". */
    String sentence() {
        if (paused) return Ui.t("governance.due.pausedSentence");
        return group() == Group.LATE
                ? words()
                : Ui.t(
                        "governance.due.sentence",
                        words().toLowerCase(Ui.language().locale()),
                        Dates.time(dueAt));
    }

    private long days() {
        LocalDate due = dueAt.atZone(Dates.ROME).toLocalDate();
        return ChronoUnit.DAYS.between(now.atZone(Dates.ROME).toLocalDate(), due);
    }
}
