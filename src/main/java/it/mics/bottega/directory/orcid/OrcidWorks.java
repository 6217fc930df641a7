package it.mics.bottega.directory.orcid;

import it.mics.bottega.directory.editing.ProfileRules;
import it.mics.bottega.identity.ConsentPurpose;
import it.mics.bottega.identity.Consents;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.kernel.RuleViolation;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Finds one's own public works at ORCID, after one has agreed; switched off, so that nothing leaves this machine, until an address is set. */
@Service
public class OrcidWorks {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Consents consents;
    private final CurrentActor current;
    private final @Nullable OrcidClient client;

    OrcidWorks(
            Consents consents,
            CurrentActor current,
            JsonMapper json,
            @Value("${bottega.orcid.base-url:}") String baseUrl) {
        this.consents = consents;
        this.current = current;
        client = baseUrl.isBlank() ? null : new OrcidClient(URI.create(baseUrl.strip()), PATIENCE, json);
    }

    /** True where an address is set. */
    public boolean available() {
        return client != null;
    }

    /** When the person who is acting agreed, if they did and that still holds. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('RESEARCHER')")
    public Optional<Instant> agreedSince() {
        return consents.since(current.require().id(), ConsentPurpose.ORCID_WORKS);
    }

    /** Records that the person who is acting agrees to the present text. */
    @Transactional
    @PreAuthorize("hasRole('RESEARCHER')")
    public void agree() {
        consents.give(current.require().id(), ConsentPurpose.ORCID_WORKS);
    }

    /** Records that the person who is acting does not agree any more; what was taken over before stays theirs. */
    @Transactional
    @PreAuthorize("hasRole('RESEARCHER')")
    public void withdraw() {
        consents.withdraw(current.require().id(), ConsentPurpose.ORCID_WORKS);
    }

    /** The public works under this ORCID iD; refused without the consent of the person who is acting. */
    @PreAuthorize("hasRole('RESEARCHER')")
    public List<OrcidWork> of(String typed) {
        OrcidClient asked = client;
        if (asked == null) throw new RuleViolation("directory.orcid.off");
        String orcid = ProfileRules.orcid(typed);
        if (orcid == null) throw new RuleViolation("directory.orcid.missing");
        if (!ProfileRules.orcidHolds(orcid)) throw new RuleViolation("directory.rule.orcid.digit");
        if (agreedSince().isEmpty()) throw new RuleViolation("directory.orcid.noConsent");
        return asked.works(orcid);
    }
}
