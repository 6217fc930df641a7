package it.mics.bottega.directory;

import it.mics.bottega.governance.conflict.Counterpart;
import it.mics.bottega.governance.conflict.Counterparts;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.OrganisationId;
import it.mics.bottega.kernel.LocalizedText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People whose profile the reader may see, and organisations. */
@Component
class DirectoryCounterparts implements Counterparts {
    private static final int LOOKED_AT = 60;

    private final JdbcClient jdbc;
    private final ProfileQueries profiles;
    private final ProfilePolicy policy;
    private final Organisations organisations;

    DirectoryCounterparts(JdbcClient jdbc, ProfileQueries profiles, ProfilePolicy policy, Organisations organisations) {
        this.jdbc = jdbc;
        this.profiles = profiles;
        this.policy = policy;
        this.organisations = organisations;
    }

    @Override
    public List<Counterpart> named(Actor reader, String letters, int limit) {
        if (letters.isBlank()) return List.of();
        List<AccountId> candidates = jdbc.sql("""
                select a.id from account a join researcher_profile p on p.account_id = a.id
                where a.status = 'ACTIVE' and p.visibility <> 'HIDDEN' and not p.withheld and position(lower(:letters) in lower(a.display_name)) > 0
                order by a.display_name, a.id limit :limit""")
                .param("letters", letters)
                .param("limit", LOOKED_AT)
                .query((row, n) -> new AccountId(row.getObject("id", UUID.class)))
                .list();
        String sought = letters.toLowerCase(Locale.ROOT);
        return Stream.concat(
                        people(reader, candidates),
                        organisations.all().stream()
                                .filter(each -> Stream.of(
                                                each.name().it(), each.name().en())
                                        .anyMatch(name -> name != null
                                                && name.toLowerCase(Locale.ROOT).contains(sought)))
                                .map(DirectoryCounterparts::organisation))
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<Counterpart> find(Actor reader, UUID id) {
        return people(reader, List.of(new AccountId(id)))
                .findFirst()
                .or(() -> organisations.find(new OrganisationId(id)).map(DirectoryCounterparts::organisation));
    }

    private Stream<Counterpart> people(Actor reader, List<AccountId> candidates) {
        return profiles.present(candidates).stream()
                .filter(profile -> policy.mayRead(reader, profile) && !reader.is(profile.account()))
                .map(profile -> new Counterpart(
                        profile.account().value(), true, new LocalizedText(profile.name(), profile.name())));
    }

    private static Counterpart organisation(OrganisationSummary summary) {
        return new Counterpart(summary.id().value(), false, summary.name());
    }
}
