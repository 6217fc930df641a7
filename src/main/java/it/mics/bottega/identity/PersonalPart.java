package it.mics.bottega.identity;

import java.util.List;

/** A part of what the application keeps about people; each module contributes one for its own tables. */
public interface PersonalPart {
    /** The order of a part that has to look at teams before the person leaves them. */
    int BEFORE_TEAMS = 10;

    /** The name of the part, under which it stands in an export and in the texts. */
    String part();

    /** Everything that is kept about this person, and nothing about others that the person may not read. */
    List<PersonalRecord> about(AccountId person);

    /** Holds what others may be changing together with the person, before the person is held; always in one order. */
    default void hold(AccountId person) {}

    /** What an erasure would leave in place, because a law asks for it. */
    default List<KeptContent> kept(AccountId person) {
        return List.of();
    }

    /** Removes what is kept about this person, within the erasure. */
    void erase(AccountId person);
}
