package it.mics.bottega.history;

import it.mics.bottega.governance.audit.ActPlace;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Acts, newest first, and where the older ones begin; null where there are none. */
public record ActPage(List<Act> acts, @Nullable ActPlace older) {}
