package it.mics.bottega.introduction;

/** The addresses of the pages about introductions. */
public final class IntroductionLinks {
    private IntroductionLinks() {}

    /** The introductions that concern me. */
    public static String mine() {
        return "introductions";
    }
}
