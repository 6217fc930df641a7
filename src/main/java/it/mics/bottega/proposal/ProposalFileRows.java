package it.mics.bottega.proposal;

import it.mics.bottega.attachment.Attachment;
import it.mics.bottega.attachment.AttachmentId;
import it.mics.bottega.attachment.AttachmentRegister;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which files went with which version that was sent. */
@Component
class ProposalFileRows {
    private final JdbcClient jdbc;
    private final AttachmentRegister attachments;

    ProposalFileRows(JdbcClient jdbc, AttachmentRegister attachments) {
        this.jdbc = jdbc;
        this.attachments = attachments;
    }

    void keep(ProposalId proposal, int version, List<Attachment> files) {
        for (int i = 0; i < files.size(); i++) {
            Attachment file = files.get(i);
            jdbc.sql("""
                            insert into proposal_submission_file (proposal_id, n, position, attachment_id, name, bytes, sha256)
                            values (:proposal, :n, :position, :file, :name, :bytes, :sha256)""")
                    .param("proposal", proposal.value())
                    .param("n", version)
                    .param("position", i)
                    .param("file", file.id().value())
                    .param("name", file.name())
                    .param("bytes", file.bytes())
                    .param("sha256", file.sha256())
                    .update();
        }
    }

    /** The files of this version in the order in which they were added. */
    List<ProposalFile> of(ProposalId proposal, int version) {
        List<Kept> kept = jdbc.sql(
                        "select attachment_id, name, bytes, sha256 from proposal_submission_file where proposal_id = :id and n = :n order by position")
                .param("id", proposal.value())
                .param("n", version)
                .query((row, n) -> new Kept(
                        row.getObject("attachment_id", UUID.class),
                        row.getString("name"),
                        row.getLong("bytes"),
                        row.getString("sha256").strip()))
                .list();
        Map<UUID, Attachment> known = new HashMap<>();
        attachments
                .find(kept.stream()
                        .filter(file -> file.id != null)
                        .map(file -> new AttachmentId(file.id))
                        .toList())
                .forEach(file -> known.put(file.id().value(), file));
        return kept.stream()
                .map(file -> new ProposalFile(file.name, file.bytes, file.sha256, known.get(file.id)))
                .toList();
    }

    /** True where the file went with this version, or with any where none is named. */
    boolean isIn(AttachmentId file, @Nullable Integer version) {
        return jdbc.sql(
                        "select exists (select from proposal_submission_file where attachment_id = :id and (cast(:n as int) is null or n = :n))")
                .param("id", file.value())
                .param("n", version)
                .query(Boolean.class)
                .single();
    }

    /** Those of these that went with a version. */
    Set<AttachmentId> in(Collection<AttachmentId> files) {
        if (files.isEmpty()) return Set.of();
        return new HashSet<>(
                jdbc.sql("select distinct attachment_id from proposal_submission_file where attachment_id in (:ids)")
                        .param("ids", files.stream().map(AttachmentId::value).toList())
                        .query((row, n) -> new AttachmentId(row.getObject(1, UUID.class)))
                        .list());
    }

    private record Kept(@Nullable UUID id, String name, long bytes, String sha256) {}
}
