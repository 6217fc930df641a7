package it.mics.bottega.authorisation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The classes of actors, one column of the tables each. */
enum Who {
    /** Has not signed in. */
    VISITOR,
    /** Holds every role there is, and a session from before the account was suspended. */
    SUSPENDED,
    /** A researcher who has nothing to do with the case. */
    RESEARCHER,
    /** In the team. */
    MEMBER,
    /** Leads the team; has an active access to the briefs under agreement. */
    LEADER,
    /** Invited into the team, and the person whom others ask to be introduced to. */
    INVITED,
    /** Acts for the company that owns the challenge. */
    OWNER,
    /** Acts for another company, which has a challenge of its own. */
    OTHER_COMPANY,
    /** Leads the primary spoke. */
    SPOKE,
    /** Leads a spoke that the challenge does not concern. */
    OTHER_SPOKE,
    /** Deputy of the primary spoke. */
    DEPUTY,
    /** A researcher who sits on the panels of challenges that are being judged, and has no other part in them. */
    JUROR,
    /** The programme office. */
    OFFICE,
    /** Keeps the application running. */
    TECHNICAL,
    /** Reads the record of acts. */
    AUDITOR;

    /** The name of the column. */
    String column() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static List<String> columns() {
        return Arrays.stream(values()).map(Who::column).toList();
    }
}
