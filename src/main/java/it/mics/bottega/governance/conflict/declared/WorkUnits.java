package it.mics.bottega.governance.conflict.declared;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.AffiliationHistory;
import it.mics.bottega.identity.Belonging;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.identity.OrganisationId;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.uikit.Dates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** In which departments and research groups a person works, as the person says; nobody else reads it. */
@Service
@PreAuthorize("hasRole('SIGNED_IN')")
public class WorkUnits {
    /** A name has at most so many letters. */
    public static final int LONGEST_NAME = UnitName.LONGEST;

    private static final int MOST = 12;

    private final WorkUnitQueries units;
    private final AffiliationHistory history;
    private final CurrentActor current;
    private final Clock clock;

    WorkUnits(WorkUnitQueries units, AffiliationHistory history, CurrentActor current, Clock clock) {
        this.units = units;
        this.history = history;
        this.current = current;
        this.clock = clock;
    }

    /** Own departments and groups of today, by institution. */
    @Transactional(readOnly = true)
    public List<WorkUnit> mine() {
        return units.of(current.require().id());
    }

    /** The institutions to which the person belongs today; a company for which they act is a matter of its own. */
    @Transactional(readOnly = true)
    public Map<OrganisationId, LocalizedText> institutions() {
        return institutions(current.require());
    }

    /** Says that the person works there; it counts from the next decision on. */
    @Transactional
    public void declare(UUID organisation, UnitKind kind, String name) {
        Actor actor = current.require();
        AccountId person = actor.id();
        OrganisationId place = new OrganisationId(organisation);
        if (!institutions(actor).containsKey(place)) throw new NotFound();
        UnitName checked = UnitName.of(name);
        if (units.of(person).size() >= MOST) throw new RuleViolation("conflict.units.tooMany", MOST);
        try {
            units.add(person, place, kind, checked, clock.instant());
        } catch (DuplicateKeyException e) {
            throw new RuleViolation("conflict.units.twice");
        }
    }

    /** Says that the person does not work there any more. */
    @Transactional
    public void end(UUID unit) {
        if (!units.end(current.require().id(), unit, clock.instant())) throw new NotFound();
    }

    private Map<OrganisationId, LocalizedText> institutions(Actor actor) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Dates.ROME);
        Map<OrganisationId, LocalizedText> all = new LinkedHashMap<>();
        history.of(List.of(actor.id())).stream()
                .filter(belonging -> belonging.lastsOn(today) && !actor.actsFor(belonging.organisation()))
                .forEach((Belonging belonging) -> all.put(belonging.organisation(), belonging.name()));
        return all;
    }
}
