package it.mics.bottega.challenge;

/**
 * How a team must be made.
 *
 * @param minSize people at least, 1..12
 * @param maxSize people at most, 1..12
 * @param minInstitutions different institutions at least, 1..12
 * @param minFields different fields of knowledge at least, 0..12; 0 and 1 ask nothing
 * @param minSpokes different spokes at least, 0..8; 0 and 1 ask nothing
 * @param minEarlyCareer people early in their career at least, 0..12
 * @param largestShare how many percent of the team one institution may have at most, 25..100; 100 asks nothing
 * @param industryMembers true where people from companies may be members
 * @param confirming whose confirmation a version needs before it is sent
 * @param agreement true where every member accepts the agreement of the team before it hands in
 */
public record TeamRules(
        int minSize,
        int maxSize,
        int minInstitutions,
        int minFields,
        int minSpokes,
        int minEarlyCareer,
        int largestShare,
        boolean industryMembers,
        Confirming confirming,
        boolean agreement) {
    /** A share that every team keeps. */
    public static final int ANY_SHARE = 100;

    /** Three to six people of two institutions (domain definition), who accept the agreement. */
    public static final TeamRules DEFAULT = new TeamRules(3, 6, 2).agreed(true);

    /** Rules that ask for numbers of people and institutions only. */
    public TeamRules(int minSize, int maxSize, int minInstitutions) {
        this(minSize, maxSize, minInstitutions, 0, 0, 0, ANY_SHARE, true, Confirming.ALL, false);
    }

    /** The same for other numbers of people and institutions. */
    public TeamRules counted(int least, int most, int institutions) {
        return new TeamRules(
                least,
                most,
                institutions,
                minFields,
                minSpokes,
                minEarlyCareer,
                largestShare,
                industryMembers,
                confirming,
                agreement);
    }

    /** The same with another rule for sending. */
    public TeamRules confirmedBy(Confirming who) {
        return new TeamRules(
                minSize,
                maxSize,
                minInstitutions,
                minFields,
                minSpokes,
                minEarlyCareer,
                largestShare,
                industryMembers,
                who,
                agreement);
    }

    /** The same with or without the agreement of the team. */
    public TeamRules agreed(boolean asked) {
        return new TeamRules(
                minSize,
                maxSize,
                minInstitutions,
                minFields,
                minSpokes,
                minEarlyCareer,
                largestShare,
                industryMembers,
                confirming,
                asked);
    }
}
