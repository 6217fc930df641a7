package it.mics.bottega.notification;

import it.mics.bottega.governance.CaseAccess;
import it.mics.bottega.governance.CaseHandedOver;
import it.mics.bottega.governance.CaseHolder;
import it.mics.bottega.governance.CaseId;
import it.mics.bottega.governance.CaseJoint;
import it.mics.bottega.governance.CaseLate;
import it.mics.bottega.governance.CaseLookup;
import it.mics.bottega.governance.CaseMoved;
import it.mics.bottega.governance.CaseParty;
import it.mics.bottega.governance.CaseQuestionAnswered;
import it.mics.bottega.governance.CaseQuestionAsked;
import it.mics.bottega.governance.CaseView;
import it.mics.bottega.governance.GlassBroken;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.Role;
import it.mics.bottega.identity.RoleHolders;
import it.mics.bottega.kernel.LocalizedText;
import java.util.List;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Reminds who decides, then the deputy, then the programme office; names the spoke and the kind of a case, never what is in it. */
@Component
class CaseNotices {
    private final Post post;
    private final CaseLookup cases;
    private final CaseAccess access;
    private final RoleHolders holders;

    CaseNotices(Post post, CaseLookup cases, CaseAccess access, RoleHolders holders) {
        this.post = post;
        this.cases = cases;
        this.access = access;
        this.holders = holders;
    }

    @ApplicationModuleListener
    void on(CaseLate event) {
        cases.open(event.id()).ifPresent(view -> {
            switch (event.stage()) {
                case IN_TIME -> {}
                case REMINDED -> tell(decides(view), NoticeKind.CASE_DUE, event, view);
                case WITH_DEPUTY -> tell(deputies(view), NoticeKind.CASE_LATE, event, view);
                case WITH_OFFICE -> tell(cases.hearers(view, office()), NoticeKind.CASE_OVERDUE, event, view);
            }
        });
    }

    @ApplicationModuleListener
    void on(CaseQuestionAsked event) {
        cases.open(event.id()).ifPresent(view -> {
            CaseParty party = cases.party(view);
            post.tell(
                    party.people(),
                    NoticeKind.CASE_QUESTION,
                    event.question().value().toString(),
                    party.about(),
                    String.valueOf(view.spoke()),
                    "question/" + event.question().value());
        });
    }

    @ApplicationModuleListener
    void on(CaseQuestionAnswered event) {
        cases.open(event.id())
                .ifPresent(view -> post.tell(
                        decides(view),
                        NoticeKind.CASE_ANSWER,
                        event.question().value().toString(),
                        spoke(view.spoke()),
                        view.subjectType(),
                        link(event.id())));
    }

    @ApplicationModuleListener
    void on(CaseMoved event) {
        cases.open(event.id()).ifPresent(view -> {
            Integer to = event.toSpoke();
            String occasion = event.move().toString();
            post.tell(
                    to == null ? cases.hearers(view, office()) : decides(view),
                    to == null ? NoticeKind.CASE_AT_OFFICE : NoticeKind.CASE_MOVED,
                    occasion,
                    spoke(event.fromSpoke()),
                    view.subjectType(),
                    link(event.id()));
            CaseParty party = cases.party(view);
            post.tell(
                    party.people(),
                    NoticeKind.CASE_ELSEWHERE,
                    occasion,
                    party.about(),
                    to == null ? "0" : String.valueOf(to),
                    party.link());
        });
    }

    @ApplicationModuleListener
    void on(CaseHandedOver event) {
        cases.open(event.id())
                .ifPresent(view -> post.tell(
                        decides(view),
                        NoticeKind.CASE_HANDED_OVER,
                        event.handover().toString(),
                        spoke(view.spoke()),
                        view.subjectType(),
                        link(event.id())));
    }

    @ApplicationModuleListener
    void on(CaseJoint event) {
        cases.open(event.id())
                .ifPresent(view -> post.tell(
                        cases.hearers(view, access.moderators(event.id())).stream()
                                .filter(each -> !holders.leaders(view.spoke()).contains(each))
                                .toList(),
                        NoticeKind.CASE_JOINT,
                        event.id().value().toString(),
                        spoke(view.spoke()),
                        view.subjectType(),
                        link(event.id())));
    }

    @ApplicationModuleListener
    void on(GlassBroken event) {
        cases.open(event.id()).ifPresent(view -> {
            String occasion = event.entry().toString();
            CaseParty party = cases.party(view);
            String reason = cases.glassReason(event.entry());
            post.tell(party.people(), NoticeKind.CASE_GLASS_YOURS, occasion, party.about(), reason, party.link());
            // Who decides it reads it already; what they are told is that somebody else reads it too.
            post.tell(
                    access.moderators(view.id()),
                    NoticeKind.CASE_GLASS,
                    occasion,
                    spoke(view.spoke()),
                    reason,
                    link(event.id()));
            for (Role reader : List.of(Role.AUDITOR, Role.PROGRAMME_OFFICE))
                post.tell(
                        holders.everywhere(reader),
                        NoticeKind.CASE_GLASS,
                        occasion,
                        spoke(view.spoke()),
                        reason,
                        "sealed-cases");
        });
    }

    private static LocalizedText spoke(int number) {
        return new LocalizedText("Spoke " + number, "Spoke " + number);
    }

    private void tell(List<AccountId> people, NoticeKind kind, CaseLate event, CaseView view) {
        post.tell(
                people,
                kind,
                event.id().value() + ":" + event.dueAt(),
                spoke(view.spoke()),
                view.subjectType(),
                link(event.id()));
    }

    /** Who sits at it, leaders alone where the spoke has both; the programme office where nobody does. */
    private List<AccountId> decides(CaseView view) {
        List<AccountId> seats = access.moderators(view.id());
        if (seats.isEmpty()) return cases.hearers(view, office());
        List<AccountId> leaders =
                holders.leaders(view.spoke()).stream().filter(seats::contains).toList();
        List<AccountId> all = view.standing().holder() == CaseHolder.SPOKE && !leaders.isEmpty() ? leaders : seats;
        List<AccountId> hearers = cases.hearers(view, all);
        return hearers.isEmpty() ? cases.hearers(view, seats) : hearers;
    }

    /** The deputies who may decide it; a case that was handed over in confidence stays with its one person. */
    private List<AccountId> deputies(CaseView view) {
        List<AccountId> seats = access.moderators(view.id());
        return cases.hearers(
                view,
                holders.deputies(view.spoke()).stream().filter(seats::contains).toList());
    }

    private List<AccountId> office() {
        return holders.everywhere(Role.PROGRAMME_OFFICE);
    }

    private static String link(CaseId id) {
        return "decisions?case=" + id.value();
    }
}
