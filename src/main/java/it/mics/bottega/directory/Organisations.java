package it.mics.bottega.directory;

import it.mics.bottega.identity.OrganisationId;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.taxonomy.Sector;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Universities, research bodies and companies by their id. */
@Service
public class Organisations {
    private static final String COLUMNS = "select * from organisation";

    private final JdbcClient jdbc;

    Organisations(JdbcClient jdbc, OrganisationLoader loaded) {
        this.jdbc = jdbc;
        loaded.load();
    }

    /** The organisation with this id. */
    public OrganisationSummary get(OrganisationId id) {
        return find(id).orElseThrow(NotFound::new);
    }

    /** The organisation with this id, if there is one. */
    public Optional<OrganisationSummary> find(OrganisationId id) {
        return Optional.ofNullable(byId(List.of(id)).get(id));
    }

    /** The organisations with these ids; ids that are gone are left out. */
    public Map<OrganisationId, OrganisationSummary> byId(Collection<OrganisationId> ids) {
        Map<OrganisationId, OrganisationSummary> found = new LinkedHashMap<>();
        if (ids.isEmpty()) return found;
        jdbc.sql(COLUMNS + " where id in (:ids)")
                .param("ids", ids.stream().map(OrganisationId::value).distinct().toList())
                .query(Organisations::summary)
                .list()
                .forEach(organisation -> found.put(organisation.id(), organisation));
        return found;
    }

    /** Every organisation, by its Italian name. */
    public List<OrganisationSummary> all() {
        return jdbc.sql(COLUMNS + " order by name_it")
                .query(Organisations::summary)
                .list();
    }

    private static OrganisationSummary summary(ResultSet row, int n) throws SQLException {
        return new OrganisationSummary(
                new OrganisationId(row.getObject("id", UUID.class)),
                text(row, "name"),
                OrganisationKind.valueOf(row.getString("kind")),
                row.getString("size"),
                row.getObject("staff", Integer.class),
                row.getString("region"),
                row.getString("city"),
                text(row, "description"),
                sectors(row));
    }

    private static Set<Sector> sectors(ResultSet row) throws SQLException {
        Set<Sector> all = EnumSet.noneOf(Sector.class);
        for (String name : (String[]) row.getArray("sectors").getArray()) all.add(Sector.valueOf(name));
        return all;
    }

    private static LocalizedText text(ResultSet row, String column) throws SQLException {
        @Nullable String it = row.getString(column + "_it");
        @Nullable String en = row.getString(column + "_en");
        return new LocalizedText(it, en);
    }
}
