package it.mics.bottega.matching.search;

import it.mics.bottega.directory.Profiles;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.Actor;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Whoever a reader may not find now, as the ids that the index knows. */
final class Withdrawn {
    private Withdrawn() {}

    static Set<UUID> from(Profiles profiles, Actor reader) {
        return profiles.closedTo(reader).stream().map(AccountId::value).collect(Collectors.toSet());
    }
}
