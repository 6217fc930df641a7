package it.mics.bottega.proposal.version;

import it.mics.bottega.proposal.ProposalDraft;
import java.util.List;
import java.util.Optional;

/** The proposal as it stands and every version of it that is kept, the latest first. */
public record VersionList(ProposalDraft draft, List<ProposalVersion> versions) {
    public VersionList {
        versions = List.copyOf(versions);
    }

    /** The version with this number. */
    public Optional<ProposalVersion> find(int n) {
        return versions.stream().filter(version -> version.n() == n).findFirst();
    }

    /** The version that was kept before this one. */
    public Optional<ProposalVersion> before(int n) {
        return versions.stream().filter(version -> version.n() < n).findFirst();
    }
}
