package it.mics.bottega.identity;

import org.jspecify.annotations.Nullable;

/** A role was given or taken; without somebody who did it the application did it at the first sign-in. */
public record RoleChanged(
        AccountId account,
        Grant grant,
        boolean given,
        @Nullable AccountId by) {}
