package it.mics.bottega.governance.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.governance.AuditTrail;
import it.mics.bottega.identity.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody with every right on the database tampers with the record; each way of doing so is found. All of it is rolled back. */
@BottegaTest
class ChainFaultsTest {
    private static final int ENTRIES = 6;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AuditTrail audit;

    @Autowired
    ChainWalk walk;

    @Autowired
    TransactionTemplate transaction;

    private long last;
    private List<Anchor> anchors = List.of();

    @BeforeEach
    void recordSomeActs() {
        for (int i = 0; i < ENTRIES; i++) {
            transaction.executeWithoutResult(
                    status -> audit.record(Actor.VISITOR, "audit.VERIFY", "test", UUID.randomUUID(), "CODE 7"));
        }
        ChainHead head = walk.head();
        last = head.place();
        anchors = List.of(new Anchor(Instant.now(), head, false));
    }

    @Test
    void untouched_it_is_sound_and_ends_at_the_head() {
        ChainState state = after(database -> {});
        assertThat(state.sound()).as(state.toString()).isTrue();
        assertThat(state.links()).isGreaterThanOrEqualTo(last);
    }

    @Test
    void an_entry_or_a_link_is_neither_changed_nor_removed() {
        for (String statement : List.of(
                "update audit_link set hash = hash where place = 1",
                "delete from audit_link where place = 1",
                "truncate audit_link cascade",
                "update audit_entry set reason = null where seq = 1",
                "delete from audit_entry where seq = 1")) {
            assertThatThrownBy(() -> transaction.executeWithoutResult(
                            status -> jdbc.sql(statement).update()))
                    .as(statement)
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void a_changed_entry_is_found_whatever_was_changed() {
        for (String change : List.of(
                "reason = 'OTHER'",
                "reason = null",
                "at = at + interval '1 microsecond'",
                "actor = gen_random_uuid()",
                "acting_as = 'SPOKE_LEADER 3'",
                "action = 'test.OTHER'",
                "subject_type = 'other'",
                "subject = gen_random_uuid()",
                "before_digest = sha256('x')",
                "after_digest = sha256('x')")) {
            ChainState state = after(
                    database -> database.accept("update audit_entry set " + change + " where seq = " + seq(last - 2)));
            assertThat(state.fault()).as(change).isEqualTo(ChainFault.CHANGED);
            assertThat(state.place()).isEqualTo(last - 2);
        }
    }

    @Test
    void a_removed_entry_is_found_with_its_link_and_without() {
        ChainState entry = after(database -> database.accept("delete from audit_entry where seq = " + seq(last - 2)));
        assertThat(entry.fault()).isEqualTo(ChainFault.REMOVED);
        assertThat(entry.place()).isEqualTo(last - 2);
        ChainState both = after(database -> {
            long seq = seq(last - 2);
            database.accept("delete from audit_link where seq = " + seq);
            database.accept("delete from audit_entry where seq = " + seq);
        });
        assertThat(both.fault()).isEqualTo(ChainFault.REMOVED);
        ChainState closed = after(database -> {
            long seq = seq(last - 2);
            database.accept("delete from audit_link where seq = " + seq);
            database.accept("delete from audit_entry where seq = " + seq);
            database.accept("update audit_link set place = place - 1 where place > " + (last - 2));
            database.accept("update audit_head set place = place - 1");
        });
        assertThat(closed.fault()).isEqualTo(ChainFault.CHANGED);
    }

    @Test
    void two_entries_in_swapped_order_are_found() {
        ChainState state = after(database -> {
            long one = seq(last - 3);
            long other = seq(last - 2);
            database.accept("update audit_link set seq = -1 where seq = " + one);
            database.accept("update audit_link set seq = " + one + " where seq = " + other);
            database.accept("update audit_link set seq = " + other + " where seq = -1");
        });
        assertThat(state.fault()).isEqualTo(ChainFault.CHANGED);
        assertThat(state.place()).isEqualTo(last - 3);
    }

    @Test
    void a_forged_hash_is_found_at_the_link_that_follows() {
        ChainState state = after(database -> {
            database.accept("update audit_entry set reason = 'FORGED' where seq = " + seq(last - 2));
            database.accept("update audit_link l set hash = sha256(audit_canonical(l.place, l.prev_hash, e))"
                    + " from audit_entry e where e.seq = l.seq and l.place = " + (last - 2));
        });
        assertThat(state.fault()).isEqualTo(ChainFault.UNJOINED);
        assertThat(state.place()).isEqualTo(last - 1);
    }

    @Test
    void a_cut_tail_is_found_by_the_head_and_with_a_forged_head_by_what_was_anchored_outside() {
        Consumer<Consumer<String>> cut = database -> {
            long seq = seq(last);
            database.accept("delete from audit_link where place >= " + last);
            database.accept("delete from audit_entry where seq >= " + seq);
        };
        assertThat(after(cut).fault()).isEqualTo(ChainFault.CUT);
        Consumer<Consumer<String>> withHead = cut.andThen(database -> database.accept("update audit_head set place = "
                + (last - 1) + ", hash = (select hash from audit_link where place = " + (last - 1) + ")"));
        assertThat(after(withHead).fault()).isEqualTo(ChainFault.ANCHOR_LOST);
        assertThat(after(withHead).place()).isEqualTo(last);
        assertThat(in(withHead, () -> walk.holds(anchors.getFirst()))).isFalse();
        anchors = List.of();
        assertThat(after(withHead).sound())
                .as("without an anchor nobody could tell")
                .isTrue();
    }

    @Test
    void a_chain_made_anew_after_a_change_is_found_by_what_was_anchored_outside() {
        Consumer<Consumer<String>> anew = database -> {
            database.accept("update audit_entry set reason = 'FORGED' where seq = " + seq(last - 2));
            database.accept("delete from audit_link");
            database.accept("select audit_begin()");
        };
        assertThat(after(anew).fault()).isEqualTo(ChainFault.ANCHOR_LOST);
        Consumer<Consumer<String>> sameChain = anew.andThen(database -> database.accept(
                "update audit_head set chain = '" + anchors.getFirst().chain() + "'"));
        assertThat(after(sameChain).sound()).isFalse();
    }

    @Test
    void an_entry_that_came_in_past_the_chain_is_found() {
        ChainState state = after(
                database -> database.accept(
                        "insert into audit_entry (at, acting_as, action, subject_type, subject) values (now(), 'SYSTEM', 'test.ACT', 'test', gen_random_uuid())"));
        assertThat(state.fault()).isEqualTo(ChainFault.SMUGGLED);
    }

    private long seq(long place) {
        return jdbc.sql("select seq from audit_link where place = :place")
                .param("place", place)
                .query(Long.class)
                .single();
    }

    private ChainState after(Consumer<Consumer<String>> tampering) {
        return in(tampering, () -> walk.verify(anchors));
    }

    /** What is seen after the tampering, with triggers and foreign keys out of action. */
    private <T> T in(Consumer<Consumer<String>> tampering, java.util.function.Supplier<T> look) {
        Function<org.springframework.transaction.TransactionStatus, T> work = status -> {
            status.setRollbackOnly();
            jdbc.sql("lock table audit_head in exclusive mode").update();
            jdbc.sql("set local session_replication_role = replica").update();
            tampering.accept(statement -> {
                if (statement.startsWith("select"))
                    jdbc.sql(statement).query((row, n) -> 0).list();
                else jdbc.sql(statement).update();
            });
            return look.get();
        };
        return Objects.requireNonNull(transaction.execute(work::apply));
    }
}
