package it.mics.bottega.privacy;

import it.mics.bottega.governance.AuditTrail;
import it.mics.bottega.identity.AccountErased;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.KeptContent;
import it.mics.bottega.identity.PersonalPart;
import it.mics.bottega.kernel.NotFound;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Erases one person, all of it or nothing: every part in one transaction, while nothing new about them can come in. */
@Component
class Erasure {
    private final ObjectProvider<PersonalPart> parts;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final RandomGenerator random = RandomGenerator.of("SecureRandom");

    Erasure(
            ObjectProvider<PersonalPart> parts,
            AuditTrail audit,
            ApplicationEventPublisher events,
            JdbcClient jdbc,
            Clock clock) {
        this.parts = parts;
        this.audit = audit;
        this.events = events;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Erases this person; what leads to others is held first, so that nobody waits in a circle. */
    @Transactional
    public void of(AccountId person) {
        List<PersonalPart> all = parts.orderedStream().toList();
        all.forEach(part -> part.hold(person));
        hold(person);
        List<KeptContent> kept =
                all.stream().flatMap(part -> part.kept(person).stream()).toList();
        all.forEach(part -> part.erase(person));
        String pseudonym = pseudonym();
        String name = "Former member " + pseudonym;
        audit.record(new Actor(person, name, Set.of(), Set.of()), "account.erased", "account", person.value(), null);
        jdbc.sql("update account set display_name = :name, email = null, status = 'ERASED', pseudonym = :pseudonym,"
                        + " version = version + 1 where id = :person")
                .param("name", name)
                .param("pseudonym", pseudonym)
                .param("person", person.value())
                .update();
        record(pseudonym, kept);
        events.publishEvent(new AccountErased(person));
    }

    /** Whatever is being written about the person comes to its end before, and nothing new begins. */
    private void hold(AccountId person) {
        boolean there = jdbc.sql("select id from account where id = :person and status <> 'ERASED' for update")
                .param("person", person.value())
                .query(UUID.class)
                .optional()
                .isPresent();
        if (!there) throw new NotFound();
    }

    /** Four signs, drawn and not computed, so that nothing leads back from them. */
    private String pseudonym() {
        for (int bytes = 2; ; bytes = Math.min(4, bytes + 1)) {
            byte[] drawn = new byte[bytes];
            random.nextBytes(drawn);
            String pseudonym = HexFormat.of().withUpperCase().formatHex(drawn);
            boolean free = jdbc.sql("select not exists (select from erasure_record where pseudonym = :pseudonym)"
                            + " and not exists (select from account where pseudonym = :pseudonym)")
                    .param("pseudonym", pseudonym)
                    .query(Boolean.class)
                    .single();
            if (free) return pseudonym;
        }
    }

    private void record(String pseudonym, List<KeptContent> kept) {
        UUID id = UUID.randomUUID();
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbc.sql("insert into erasure_record (id, pseudonym, erased_at) values (:id, :pseudonym, :now)")
                .param("id", id)
                .param("pseudonym", pseudonym)
                .param("now", now)
                .update();
        Map<KeptContent.Reason, Integer> items = new EnumMap<>(KeptContent.Reason.class);
        kept.forEach(each -> items.merge(each.reason(), each.items(), Integer::sum));
        items.forEach((reason, count) -> jdbc.sql(
                        "insert into erasure_kept (record_id, category, legal_basis, items) values (:id, :category, :basis, :items)")
                .param("id", id)
                .param("category", reason.name())
                .param("basis", reason.legalBasis())
                .param("items", count)
                .update());
    }
}
