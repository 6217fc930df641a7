package it.mics.bottega.notification;

import it.mics.bottega.governance.audit.AuditChainBroken;
import it.mics.bottega.identity.Role;
import it.mics.bottega.identity.RoleHolders;
import it.mics.bottega.kernel.LocalizedText;
import java.util.stream.Stream;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Raises the alarm with auditors and the programme office when somebody has touched the record of acts. */
@Component
class RecordNotices {
    private final Post post;
    private final RoleHolders holders;

    RecordNotices(Post post, RoleHolders holders) {
        this.post = post;
        this.holders = holders;
    }

    @ApplicationModuleListener
    void on(AuditChainBroken event) {
        post.tell(
                Stream.of(Role.AUDITOR, Role.PROGRAMME_OFFICE, Role.TECHNICAL_ADMIN)
                        .flatMap(role -> holders.everywhere(role).stream())
                        .distinct()
                        .toList(),
                NoticeKind.RECORD_TOUCHED,
                event.at().toString(),
                LocalizedText.EMPTY,
                String.valueOf(event.place()),
                "who-did-what");
    }
}
