package it.mics.bottega.identity;

/** One thing that a person can agree to or not; contributed by the module in which it has its effect. */
public interface ConsentChoice {
    /** For what. */
    ConsentPurpose purpose();

    /** True where this person has the choice. */
    boolean offeredTo(Actor actor);

    /** True while this person agrees, as the application acts on it. */
    boolean given(AccountId person);

    /** The person who is acting agrees. */
    void give();

    /** The person who is acting does not agree any more; it has its effect at once. */
    void withdraw();
}
