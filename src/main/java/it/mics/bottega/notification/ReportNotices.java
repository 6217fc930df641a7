package it.mics.bottega.notification;

import it.mics.bottega.report.ReportAddressees;
import it.mics.bottega.report.ReportAnswered;
import it.mics.bottega.report.ReportOutcome;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Answers those who reported something, and tells its owner where the decision has consequences; neither learns of the other. */
@Component
class ReportNotices {
    private final Post post;
    private final ReportAddressees addressees;

    ReportNotices(Post post, ReportAddressees addressees) {
        this.post = post;
        this.addressees = addressees;
    }

    @ApplicationModuleListener
    void on(ReportAnswered event) {
        addressees.thing(event.thing()).ifPresent(thing -> {
            String occasion = event.id().value().toString();
            post.tell(
                    addressees.reporters(event.id()),
                    NoticeKind.REPORT_ANSWERED,
                    occasion,
                    thing.title(),
                    event.outcome().name(),
                    event.outcome() == ReportOutcome.HIDDEN ? "notices" : thing.link());
            NoticeKind told = switch (event.outcome()) {
                case TO_CORRECT -> NoticeKind.REPORT_TO_CORRECT;
                case HIDDEN -> NoticeKind.REPORT_HIDDEN;
                case IN_ORDER -> NoticeKind.REPORT_SETTLED;
            };
            if (event.outcome() != ReportOutcome.IN_ORDER || event.before())
                post.tell(thing.owners(), told, occasion, thing.title(), event.reasonCode(), thing.link());
        });
    }
}
