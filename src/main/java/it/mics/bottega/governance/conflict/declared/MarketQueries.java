package it.mics.bottega.governance.conflict.declared;

import it.mics.bottega.identity.OrganisationId;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.taxonomy.SubSector;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes what companies say of their markets. */
@Component
class MarketQueries {
    private final JdbcClient jdbc;

    MarketQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** True where one of these organisations and one of those say that they compete, or work in the same part of a sector. */
    boolean compete(Collection<OrganisationId> these, Collection<OrganisationId> those) {
        return jdbc.sql("""
                select exists (select from unnest(:these) as a (id), unnest(:those) as b (id) where a.id <> b.id and (
                  exists (select from company_competitor c where c.organisation_id = a.id and c.competitor_id = b.id
                    or c.organisation_id = b.id and c.competitor_id = a.id)
                  or exists (select from company_sub_sector s join company_sub_sector t using (sub_sector)
                    where s.organisation_id = a.id and t.organisation_id = b.id)))""")
                .param("these", uuids(these))
                .param("those", uuids(those))
                .query(Boolean.class)
                .single();
    }

    /** The company, which nobody changes until the end of the transaction but the caller. */
    void hold(OrganisationId company) {
        jdbc.sql("select id from organisation where id = :id for no key update")
                .param("id", company.value())
                .query(UUID.class)
                .single();
    }

    CompanyMarket of(OrganisationId company) {
        Set<SubSector> parts = EnumSet.noneOf(SubSector.class);
        jdbc.sql("select sub_sector from company_sub_sector where organisation_id = :id")
                .param("id", company.value())
                .query(String.class)
                .list()
                .forEach(part -> parts.add(SubSector.valueOf(part)));
        LocalizedText name = jdbc.sql("select id, name_it, name_en from organisation where id = :id")
                .param("id", company.value())
                .query(MarketQueries::competitor)
                .single()
                .name();
        return new CompanyMarket(
                company,
                name,
                parts,
                jdbc.sql("""
                select o.id, o.name_it, o.name_en from company_competitor c join organisation o on o.id = c.competitor_id
                where c.organisation_id = :id order by o.name_it, o.id""")
                        .param("id", company.value())
                        .query(MarketQueries::competitor)
                        .list());
    }

    /** Companies whose name contains these letters, by name. */
    List<CompanyMarket.Competitor> named(String letters, int limit) {
        return jdbc.sql("""
                select id, name_it, name_en from organisation
                where kind = 'COMPANY' and position(lower(:letters) in lower(name_it || ' ' || name_en)) > 0
                order by name_it, id limit :limit""")
                .param("letters", letters)
                .param("limit", limit)
                .query(MarketQueries::competitor)
                .list();
    }

    void write(OrganisationId company, Set<SubSector> parts, Set<UUID> competitors) {
        for (String table : List.of("company_sub_sector", "company_competitor"))
            jdbc.sql("delete from " + table + " where organisation_id = :id")
                    .param("id", company.value())
                    .update();
        jdbc.sql("insert into company_sub_sector (organisation_id, sub_sector) select :id, unnest(:parts)")
                .param("id", company.value())
                .param("parts", parts.stream().map(SubSector::name).toArray(String[]::new))
                .update();
        jdbc.sql("""
                insert into company_competitor (organisation_id, competitor_id)
                select :id, id from organisation where id = any(:competitors) and kind = 'COMPANY'""")
                .param("id", company.value())
                .param("competitors", competitors.toArray(UUID[]::new))
                .update();
    }

    private static CompanyMarket.Competitor competitor(ResultSet row, int n) throws SQLException {
        return new CompanyMarket.Competitor(
                new OrganisationId(row.getObject("id", UUID.class)),
                new LocalizedText(row.getString("name_it"), row.getString("name_en")));
    }

    private static UUID[] uuids(Collection<OrganisationId> organisations) {
        return organisations.stream().map(OrganisationId::value).toArray(UUID[]::new);
    }
}
