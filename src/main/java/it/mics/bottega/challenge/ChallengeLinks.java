package it.mics.bottega.challenge;

/** The addresses of the pages about a challenge. */
public final class ChallengeLinks {
    private ChallengeLinks() {}

    /** The page that everybody reads. */
    public static String challenge(ChallengeId id) {
        return "challenge/" + id.value();
    }

    /** The page on which the company writes it. */
    public static String edit(ChallengeId id) {
        return "challenge/" + id.value() + "/edit";
    }

    /** One step of the page on which the company writes it. */
    public static String edit(ChallengeId id, int step) {
        return edit(id) + "?step=" + step;
    }

    /** The page on which the company answers the proposals. */
    public static String answers(ChallengeId id) {
        return "challenge/" + id.value() + "/answers";
    }

    /** The page that shows how the proposals stand by the jurors’ scores. */
    public static String ranking(ChallengeId id) {
        return "challenge/" + id.value() + "/ranking";
    }

    /** The list of a company's own challenges. */
    public static String mine() {
        return "my-challenges";
    }
}
