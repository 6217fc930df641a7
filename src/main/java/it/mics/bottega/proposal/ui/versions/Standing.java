package it.mics.bottega.proposal.ui.versions;

import it.mics.bottega.proposal.ProposalContent;
import it.mics.bottega.proposal.ProposalDraft;
import it.mics.bottega.proposal.version.ProposalVersion;
import it.mics.bottega.proposal.version.VersionList;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.Ui;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A text that can be compared: a kept version, or, as number 0, the text as it stands now. */
record Standing(int n, String title, Instant at, String by, ProposalContent content) {
    static Standing now(ProposalDraft draft) {
        return new Standing(0, Ui.t("proposal.version.now"), draft.savedAt(), draft.savedBy(), draft.content());
    }

    static Standing of(ProposalVersion version) {
        String title = switch (version.reason()) {
            case NAMED -> version.name();
            case MERGED -> Ui.t(version.reason().key(), version.name());
            default -> Ui.t(version.reason().key(), Objects.requireNonNullElse(version.sent(), 0));
        };
        return new Standing(version.n(), title, version.at(), version.by(), version.content());
    }

    /** The text now, then every version, the latest first. */
    static List<Standing> all(VersionList list) {
        List<Standing> all = new ArrayList<>();
        all.add(now(list.draft()));
        list.versions().forEach(version -> all.add(of(version)));
        return all;
    }

    static Optional<Standing> find(List<Standing> all, int n) {
        return all.stream().filter(one -> one.n() == n).findFirst();
    }

    /** When, and by whom where that is known. */
    String when() {
        return by.isEmpty() ? Dates.dayAndTime(at) : Ui.t("proposal.version.when", Dates.dayAndTime(at), by);
    }

    boolean isNow() {
        return n == 0;
    }
}
