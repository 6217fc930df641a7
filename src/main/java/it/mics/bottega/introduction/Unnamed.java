package it.mics.bottega.introduction;

import it.mics.bottega.directory.CareerStage;
import it.mics.bottega.directory.OrganisationKind;
import org.jspecify.annotations.Nullable;

/** A person without a name: the role and the kind of institution, which may be unknown; nothing at all where not shown. */
public record Unnamed(@Nullable CareerStage stage, @Nullable OrganisationKind institution) {
    /** Somebody who has hidden the profile meanwhile, or whose account is no longer there. */
    public static final Unnamed GONE = new Unnamed(null, null);

    /** True where something of them may be shown. */
    public boolean shown() {
        return stage != null;
    }
}
