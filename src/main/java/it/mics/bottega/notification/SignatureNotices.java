package it.mics.bottega.notification;

import it.mics.bottega.governance.CaseAccess;
import it.mics.bottega.governance.CaseDecidedAgain;
import it.mics.bottega.governance.CaseHolder;
import it.mics.bottega.governance.CaseLookup;
import it.mics.bottega.governance.CaseParty;
import it.mics.bottega.governance.CaseToSign;
import it.mics.bottega.governance.CaseView;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.Role;
import it.mics.bottega.identity.RoleHolders;
import it.mics.bottega.kernel.LocalizedText;
import java.util.List;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Calls those who may give a second signature, and tells that a decision is taken again; names the spoke and the kind, never why. */
@Component
class SignatureNotices {
    private final Post post;
    private final CaseLookup cases;
    private final CaseAccess access;
    private final RoleHolders holders;

    SignatureNotices(Post post, CaseLookup cases, CaseAccess access, RoleHolders holders) {
        this.post = post;
        this.cases = cases;
        this.access = access;
        this.holders = holders;
    }

    @ApplicationModuleListener
    void on(CaseToSign event) {
        cases.open(event.id())
                .ifPresent(view -> post.tell(
                        cases.signers(view),
                        NoticeKind.CASE_TO_SIGN,
                        event.proposal().toString(),
                        spoke(view),
                        view.subjectType(),
                        link(view)));
    }

    @ApplicationModuleListener
    void on(CaseDecidedAgain event) {
        cases.open(event.id()).ifPresent(view -> {
            String occasion = event.id().value().toString();
            CaseParty party = cases.party(view);
            post.tell(
                    party.people(),
                    NoticeKind.CASE_AGAIN,
                    occasion,
                    party.about(),
                    view.standing().holder() == CaseHolder.OFFICE ? "0" : String.valueOf(view.spoke()),
                    party.link());
            List<AccountId> decide = others(event, view, seats(view));
            post.tell(decide, NoticeKind.CASE_AGAIN_TO_DECIDE, occasion, spoke(view), view.subjectType(), link(view));
            List<AccountId> decided = others(event, view, cases.deciders(view.subjectType(), view.subject()));
            post.tell(
                    decided.stream().filter(each -> !decide.contains(each)).toList(),
                    NoticeKind.CASE_AGAIN_YOURS,
                    occasion,
                    spoke(view),
                    view.subjectType(),
                    "decided");
        });
    }

    private List<AccountId> seats(CaseView view) {
        List<AccountId> seats = access.moderators(view.id());
        return seats.isEmpty() ? holders.everywhere(Role.PROGRAMME_OFFICE) : seats;
    }

    /** Without who took it up, without whom a conflict keeps out, and in a sealed case without everybody who does not hold it. */
    private List<AccountId> others(CaseDecidedAgain event, CaseView view, List<AccountId> people) {
        List<AccountId> seats = view.standing().sealed() ? seats(view) : people;
        return cases.hearers(view, people).stream()
                .filter(each -> !each.equals(event.by()) && seats.contains(each))
                .toList();
    }

    private static LocalizedText spoke(CaseView view) {
        return new LocalizedText("Spoke " + view.spoke(), "Spoke " + view.spoke());
    }

    private static String link(CaseView view) {
        return "decisions?case=" + view.id().value();
    }
}
