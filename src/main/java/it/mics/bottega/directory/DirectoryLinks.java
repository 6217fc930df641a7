package it.mics.bottega.directory;

import it.mics.bottega.identity.AccountId;

/** Addresses of the pages about people. */
public final class DirectoryLinks {
    private DirectoryLinks() {}

    /** The page of this person. */
    public static String person(AccountId account) {
        return "person/" + account.value();
    }

    /** The page on which researchers write their own profile. */
    public static String profile() {
        return "profile";
    }

    /** The same, at one of its parts: about, skills, focus, outputs, availability or visibility. */
    public static String profile(String part) {
        return "profile?part=" + part;
    }
}
