package it.mics.bottega.proposal.version;

import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.proposal.HeldSection;
import it.mics.bottega.proposal.ProposalContent;
import it.mics.bottega.proposal.ProposalDraft;
import it.mics.bottega.proposal.ProposalId;
import it.mics.bottega.proposal.ProposalMerge;
import it.mics.bottega.proposal.ProposalMerge.Part;
import it.mics.bottega.proposal.ProposalReading;
import it.mics.bottega.proposal.ProposalTogether;
import it.mics.bottega.proposal.Written;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The versions of a proposal for those who write it; bringing one back is a change like any other, and takes nothing away. */
@Service
@Transactional
@PreAuthorize("hasRole('SIGNED_IN')")
public class ProposalVersions {
    private static final int LONGEST_NAME = 80;

    private final VersionRows rows;
    private final ProposalReading reading;
    private final ProposalTogether together;

    ProposalVersions(VersionRows rows, ProposalReading reading, ProposalTogether together) {
        this.rows = rows;
        this.reading = reading;
        this.together = together;
    }

    /** Every version that is kept, and the text as it stands. */
    @Transactional(readOnly = true)
    public VersionList of(ProposalId id) {
        return new VersionList(reading.draft(id), rows.of(id));
    }

    /** Keeps the text as it stands under a name; answers its number. */
    public int keep(ProposalId id, String name) {
        rows.hold(id);
        ProposalDraft draft = open(id);
        String words = name.strip();
        if (words.isEmpty() || words.length() > LONGEST_NAME)
            throw new RuleViolation("proposal.version.name", LONGEST_NAME);
        if (rows.named(id) >= KeepingRule.NAMED) throw new RuleViolation("proposal.version.tooMany", KeepingRule.NAMED);
        return rows.keep(id, VersionReason.NAMED, words, null, draft.content(), draft.savedAt(), rows.lastWriter(id));
    }

    /** Writes these parts anew as they stood in this version; all of them or none, where somebody is writing in one. */
    public void restore(ProposalId id, int n, Set<Part> parts) {
        rows.hold(id);
        ProposalDraft draft = open(id);
        ProposalVersion version = rows.find(id, n).orElseThrow(NotFound::new);
        ProposalContent next = draft.content();
        for (Part part : parts) next = ProposalMerge.take(part, version.content(), next);
        if (next.equals(draft.content())) return;
        Optional<ProposalVersion> latest = rows.latest(id);
        if (latest.filter(last -> last.content().equals(draft.content())).isEmpty())
            rows.keep(id, VersionReason.RESTORE, "", null, draft.content(), draft.savedAt(), rows.lastWriter(id));
        Written outcome = together.write(id, UUID.randomUUID(), draft.content(), next);
        if (!outcome.waiting().isEmpty() || !outcome.disputed().isEmpty())
            throw new RuleViolation(
                    "proposal.version.held",
                    together.held(id).stream().map(HeldSection::name).distinct().collect(Collectors.joining(", ")));
    }

    private ProposalDraft open(ProposalId id) {
        ProposalDraft draft = reading.draft(id);
        if (!draft.open()) throw new RuleViolation("proposal.version.over");
        return draft;
    }
}
