package it.mics.bottega.identity;

/** What every authenticated principal carries, however the person signed in. */
public interface SignedIn {
    /** The account behind the principal. */
    AccountId accountId();
}
