package it.mics.bottega.governance;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A case went from one spoke to another or, where {@code toSpoke} is null, to the programme office; {@code move} tells repeated moves apart. */
public record CaseMoved(CaseId id, int fromSpoke, @Nullable Integer toSpoke, UUID move) {}
