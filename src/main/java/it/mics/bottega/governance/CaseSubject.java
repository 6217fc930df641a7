package it.mics.bottega.governance;

import com.vaadin.flow.component.Component;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.uikit.Icon;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** A kind of thing that moderators decide about; the module that owns the thing contributes a bean of this type. */
public interface CaseSubject {
    /** The name under which cases of this kind are opened, for example {@code challenge}. */
    String subjectType();

    /** The mark of this kind in the queue. */
    Icon icon();

    /** The message key of the tab in the queue, filled with the number of cases. */
    String tabKey();

    /** The lines in the queue for each of these subjects; a subject that is gone is left out. */
    Map<UUID, CaseTitle> titles(Collection<UUID> subjects);

    /** The question that the detail asks, as its heading. */
    String question(CaseView view);

    /** The detail; {@code items} is told the codes of the checklist items that need mending, each time they change. */
    Component panel(CaseView view, Actor moderator, Consumer<List<String>> items);

    /** What may be decided. */
    List<CaseOption> options(CaseView view);

    /** One sentence on what exactly will happen; shown before the moderator confirms. */
    default String consequence(CaseView view, CaseAction action) {
        return "";
    }

    /** Who waits for the decision and may be asked about it. */
    default CaseParty party(CaseView view) {
        return CaseParty.NONE;
    }

    /** Of these cases those in which this person is the party, by case; a kind of which there are many asks for all in one go. */
    default Map<CaseId, CaseParty> partiesOf(Actor person, List<CaseView> views) {
        Map<CaseId, CaseParty> all = new HashMap<>();
        for (CaseView view : views) {
            CaseParty party = party(view);
            if (party.people().contains(person.id())) all.put(view.id(), party);
        }
        return all;
    }

    /** The case goes to another spoke: the subject follows, inside the transaction of the move. */
    default void routed(CaseView view, int spoke) {}

    /** The other spokes that the subject touches and whose moderators may be asked to decide together. */
    default Set<Integer> otherSpokes(CaseView view) {
        return Set.of();
    }

    /** The second signature of a decision was refused; called inside that transaction. */
    default void notSigned(CaseView view) {}

    /** True where every check of this kind is in order by itself, so that it may be approved together with others like it. */
    default boolean clean(CaseView view) {
        return false;
    }

    /** What the decision rests on, as short facts without restricted words: a version, a count, a fingerprint of the text. */
    default List<String> evidence(CaseView view) {
        return List.of();
    }

    /** The message key of why this decision cannot be taken again; empty while its consequence can still be changed. */
    default Optional<String> settled(CaseView view, CaseDecision taken) {
        return Optional.of("governance.again.settled");
    }

    /** True where the decision is taken again once a conflict of interest is found in it, even if nobody could ask for that otherwise. */
    default boolean reopens(CaseView view, CaseDecision taken) {
        return settled(view, taken).isEmpty();
    }

    /** What whoever wants it decided again must know before, in words, if the new decision is due then; empty where nothing. */
    default Optional<String> beforeAgain(CaseView view, Instant now, Instant due) {
        return Optional.empty();
    }

    /** Goes back to where it waits for its decision, which is taken again in this case; called inside that transaction, or refuses. */
    default void again(CaseView view, Actor moderator, CaseDecision taken) {
        throw new RuleViolation("governance.again.settled");
    }

    /** True where somebody whom a hard finding keeps from deciding may not even know that there is such a case. */
    default boolean unseenByBarred() {
        return false;
    }

    /** Checks on fresh data and carries out the decision inside the desk's transaction, or refuses with a {@code RuleViolation}. */
    void decide(CaseView view, Actor moderator, CaseDecision decision);
}
