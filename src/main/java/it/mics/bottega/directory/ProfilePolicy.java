package it.mics.bottega.directory;

import it.mics.bottega.identity.Actor;
import org.springframework.stereotype.Service;

/** The one place that says who may read a researcher's profile. */
@Service
public class ProfilePolicy {
    /** True where this reader may see this profile at all: in a list, on its page, in a count. */
    public boolean mayRead(Actor reader, ResearcherProfile profile) {
        return reader.is(profile.account()) || mayRead(reader, profile.visibility());
    }

    /** True where this reader may see profiles of other people with this visibility. */
    public boolean mayRead(Actor reader, ProfileVisibility visibility) {
        if (reader.isVisitor()) return false;
        return switch (visibility) {
            case PUBLIC -> true;
            case PROGRAMME -> reader.takesPart();
            case HIDDEN -> false;
        };
    }
}
