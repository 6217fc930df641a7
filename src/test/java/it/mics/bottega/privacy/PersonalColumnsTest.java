package it.mics.bottega.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.identity.PersonalPart;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@BottegaTest
class PersonalColumnsTest {
    @Autowired
    JdbcClient jdbc;

    @Autowired
    ObjectProvider<PersonalPart> parts;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void every_reference_to_a_person_is_covered_by_a_part() throws IOException {
        assertThat(PersonalColumns.offences(PersonalColumns.inDatabase(jdbc), PersonalColumns.reviewed(), parts()))
                .isEmpty();
    }

    @Test
    void a_new_table_without_a_part_is_found() {
        List<String> found = new ArrayList<>();
        transaction.executeWithoutResult(status -> {
            jdbc.sql("create table planted (id uuid primary key, whom uuid references account)")
                    .update();
            jdbc.sql("create table planted_too (id uuid primary key, actor uuid)")
                    .update();
            try {
                found.addAll(PersonalColumns.offences(
                        PersonalColumns.inDatabase(jdbc), PersonalColumns.reviewed(), parts()));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
            status.setRollbackOnly();
        });
        assertThat(found).contains("planted.whom is covered by no part", "planted_too.actor is covered by no part");
    }

    @Test
    void every_reference_by_key_takes_nothing_new_about_the_erased() {
        assertThat(jdbc.sql("""
                        select c.conrelid::regclass || '.' || a.attname from pg_constraint c
                        join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
                        where c.contype = 'f' and c.confrelid = 'account'::regclass and not exists (
                            select from pg_trigger t join pg_proc p on p.oid = t.tgfoid
                            where t.tgrelid = c.conrelid and p.proname = 'not_for_the_erased' and t.tgname = 'not_for_the_erased_' || a.attname)""").query(String.class).list()).isEmpty();
    }

    private Set<String> parts() {
        return parts.stream().map(PersonalPart::part).collect(Collectors.toSet());
    }
}
