package it.mics.bottega.team;

/** Where the pages of teams are. */
public final class TeamLinks {
    private TeamLinks() {}

    /** The page of a team. */
    public static String team(TeamId id) {
        return "team/" + id.value();
    }

    /** The page with my teams and what waits for my answer. */
    public static String teams() {
        return "teams";
    }
}
