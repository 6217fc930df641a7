package it.mics.bottega.privacy;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ConsentChoice;
import it.mics.bottega.identity.ConsentPurpose;
import it.mics.bottega.identity.Consents;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.identity.KeptContent;
import it.mics.bottega.identity.PersonalPart;
import it.mics.bottega.identity.PersonalRecord;
import it.mics.bottega.kernel.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** What is kept about the person who is acting, and what they have agreed to. */
@Service
public class KeptAboutMe {
    /** The version of the export’s structure; a number is never given to another structure. */
    public static final int SCHEMA = 1;

    /** The parts as people look for them; whatever is not named here follows. */
    private static final List<String> ORDER = List.of(
            "account",
            "profile",
            "privacy",
            "matching",
            "teams",
            "proposals",
            "introductions",
            "access",
            "notices",
            "challenges",
            "answers",
            "reviews",
            "terms",
            "reports",
            "decisions",
            "relations");

    private final ObjectProvider<PersonalPart> parts;
    private final ObjectProvider<ConsentChoice> choices;
    private final Consents consents;
    private final CurrentActor current;
    private final Clock clock;

    KeptAboutMe(
            ObjectProvider<PersonalPart> parts,
            ObjectProvider<ConsentChoice> choices,
            Consents consents,
            CurrentActor current,
            Clock clock) {
        this.parts = parts;
        this.choices = choices;
        this.consents = consents;
        this.current = current;
        this.clock = clock;
    }

    /** One part of what is kept. */
    public record Section(String part, List<PersonalRecord> records) {}

    /** Everything that is kept, as it was at one moment. */
    public record Export(Instant at, List<Section> sections) {}

    /** One thing to agree to, and whether the person does. */
    public record Choice(ConsentPurpose purpose, boolean given) {}

    /** All of it as of one moment; somebody who is just being erased has nothing any more. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    @PreAuthorize("isAuthenticated()")
    public Export export() {
        AccountId person = current.require().id();
        List<Section> sections = parts.stream()
                .sorted(Comparator.comparingInt(KeptAboutMe::place).thenComparing(PersonalPart::part))
                .map(part -> new Section(part.part(), part.about(person)))
                .toList();
        if (current.get().isVisitor()) throw new NotFound();
        return new Export(clock.instant(), sections);
    }

    /** What would stay after an erasure, and why. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public Map<KeptContent.Reason, Integer> wouldStay() {
        AccountId person = current.require().id();
        Map<KeptContent.Reason, Integer> all = new EnumMap<>(KeptContent.Reason.class);
        parts.stream()
                .flatMap(part -> part.kept(person).stream())
                .forEach(kept -> all.merge(kept.reason(), kept.items(), Integer::sum));
        return all;
    }

    /** What the person who is acting can agree to. */
    @PreAuthorize("isAuthenticated()")
    public List<Choice> choices() {
        var actor = current.require();
        return choices.stream()
                .filter(choice -> choice.offeredTo(actor))
                .map(choice -> new Choice(choice.purpose(), choice.given(actor.id())))
                .sorted(Comparator.comparing(Choice::purpose))
                .toList();
    }

    /** Everything the person who is acting ever agreed to, newest first. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public List<Consents.Given> history() {
        return consents.history(current.require().id());
    }

    /** The person who is acting agrees, or does not any more; withdrawing is the same click as giving. */
    @PreAuthorize("isAuthenticated()")
    public void choose(ConsentPurpose purpose, boolean yes) {
        var actor = current.require();
        ConsentChoice choice = choices.stream()
                .filter(each -> each.purpose() == purpose && each.offeredTo(actor))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (yes) choice.give();
        else choice.withdraw();
    }

    private static int place(PersonalPart part) {
        int place = ORDER.indexOf(part.part());
        return place < 0 ? ORDER.size() : place;
    }
}
