package it.mics.bottega.governance.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Walks the chain from its beginning, a few thousand links at a time, beside the anchors; it stops at the first fault. */
@Component
class ChainWalk {
    private static final int STEP = 5_000;

    private final JdbcClient jdbc;
    private final Clock clock;

    ChainWalk(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    ChainHead head() {
        return jdbc.sql("select chain, place, hash from audit_head")
                .query(ChainWalk::headOf)
                .single();
    }

    /** Verifies all of it as it stands at one moment. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public ChainState verify(List<Anchor> anchors) {
        Instant began = clock.instant();
        long start = System.nanoTime();
        ChainHead head = head();
        Progress walked = walk(head, anchors);
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        return new ChainState(began, walked.links, took, walked.fault, walked.faultPlace);
    }

    /** Whether what was anchored last is still in the chain: one look, for the moments between two verifications. */
    @Transactional(readOnly = true)
    public boolean holds(Anchor anchor) {
        ChainHead head = head();
        if (!head.chain().equals(anchor.chain())) return false;
        if (anchor.place() == 0) return anchor.hash().equals(hex(LinkRow.genesis(anchor.chain())));
        Optional<byte[]> there = jdbc.sql("select hash from audit_link where place = :place")
                .param("place", anchor.place())
                .query(byte[].class)
                .optional();
        return there.isPresent() && hex(there.get()).equals(anchor.hash());
    }

    private Progress walk(ChainHead head, List<Anchor> anchors) {
        Progress progress = new Progress(LinkRow.genesis(head.chain()));
        Deque<Anchor> due = due(head, anchors, progress);
        if (progress.fault != null) return progress;
        progress.passAnchors(due);
        List<LinkRow> rows = next(0);
        while (!rows.isEmpty() && progress.fault == null) {
            for (LinkRow row : rows) {
                progress.step(row);
                progress.passAnchors(due);
                if (progress.fault != null) return progress;
            }
            rows = next(progress.links);
        }
        if (progress.fault != null) return progress;
        if (progress.links != head.place() || !hex(progress.previous).equals(head.hash())) {
            progress.fail(ChainFault.CUT, progress.links + 1);
        } else if (!due.isEmpty()) {
            progress.fail(ChainFault.ANCHOR_LOST, due.getFirst().place());
        } else {
            smuggled().ifPresent(seq -> progress.fail(ChainFault.SMUGGLED, null));
        }
        return progress;
    }

    /** The anchors of this chain; where the last one is of another chain, that one has been replaced. */
    private static Deque<Anchor> due(ChainHead head, List<Anchor> anchors, Progress progress) {
        if (!anchors.isEmpty() && !anchors.getLast().chain().equals(head.chain())) {
            progress.fail(ChainFault.ANCHOR_LOST, anchors.getLast().place());
        }
        return new ArrayDeque<>(anchors.stream()
                .filter(anchor -> anchor.chain().equals(head.chain()))
                .sorted((a, b) -> Long.compare(a.place(), b.place()))
                .toList());
    }

    private List<LinkRow> next(long after) {
        return jdbc.sql("""
                select l.place, l.seq, l.prev_hash, l.hash, e.at, e.actor, e.acting_as, e.action, e.subject_type, e.subject,
                    e.before_digest, e.after_digest, e.reason
                from (select * from audit_link where place > :after order by place limit :step) l
                left join audit_entry e on e.seq = l.seq order by l.place""")
                .param("after", after)
                .param("step", STEP)
                .query(LinkRow::of)
                .list();
    }

    private Optional<Long> smuggled() {
        return jdbc.sql("""
                select seq from audit_entry e where not exists (select from audit_link l where l.seq = e.seq) limit 1""").query(Long.class).optional();
    }

    private static ChainHead headOf(ResultSet row, int n) throws SQLException {
        return new ChainHead(row.getObject("chain", UUID.class), row.getLong("place"), row.getBytes("hash"));
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    /** How far the walk has come. */
    private static final class Progress {
        private byte[] previous;
        private long links;
        private @Nullable ChainFault fault;
        private @Nullable Long faultPlace;

        Progress(byte[] genesis) {
            previous = genesis;
        }

        void step(LinkRow row) {
            long place = links + 1;
            if (row.place() != place || row.entryIsGone()) fail(ChainFault.REMOVED, place);
            else if (!row.saysWhatWasRecorded()) fail(ChainFault.CHANGED, place);
            else if (!row.follows(previous)) fail(ChainFault.UNJOINED, place);
            else {
                previous = Arrays.copyOf(row.hash(), row.hash().length);
                links = place;
            }
        }

        void passAnchors(Deque<Anchor> due) {
            while (fault == null && !due.isEmpty() && due.getFirst().place() == links) {
                Anchor anchor = due.removeFirst();
                if (!anchor.hash().equals(hex(previous))) fail(ChainFault.ANCHOR_LOST, anchor.place());
            }
        }

        void fail(ChainFault which, @Nullable Long place) {
            fault = which;
            faultPlace = place;
        }
    }
}
