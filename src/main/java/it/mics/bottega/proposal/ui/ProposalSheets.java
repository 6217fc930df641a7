package it.mics.bottega.proposal.ui;

import it.mics.bottega.attachment.ui.AttachmentParts;
import it.mics.bottega.proposal.ProposalDraft;
import it.mics.bottega.proposal.ProposalFiles;
import it.mics.bottega.proposal.ProposalRosters;
import it.mics.bottega.proposal.RosterEntry;
import it.mics.bottega.proposal.RosterLine;
import it.mics.bottega.proposal.SubmittedProposal;
import it.mics.bottega.proposal.criteria.CriteriaAnswers;
import it.mics.bottega.proposal.ui.criteria.CriteriaWhere;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Ui;
import java.util.List;
import org.springframework.stereotype.Component;

/** Proposals to read, whole: the text, where it answers the criteria, and the files. */
@Component
public class ProposalSheets {
    private final ProposalRosters rosters;
    private final CriteriaAnswers criteria;
    private final ProposalFiles files;
    private final AttachmentParts attachments;

    ProposalSheets(
            ProposalRosters rosters, CriteriaAnswers criteria, ProposalFiles files, AttachmentParts attachments) {
        this.rosters = rosters;
        this.criteria = criteria;
        this.files = files;
        this.attachments = attachments;
    }

    /** A version as it was sent. */
    public ProposalSheet sent(SubmittedProposal sent) {
        ProposalSheet sheet = new ProposalSheet(sent.content(), rosters.named(sent.roster()), 2);
        List<String> gone =
                rosters.named(rosters.gone(sent)).stream().map(RosterLine::name).toList();
        if (!gone.isEmpty())
            sheet.add(El.div(
                    "note info",
                    Icon.INFO.create(),
                    El.raw("p", "", Ui.t("proposal.team.gone", gone.size(), String.join(", ", gone)))));
        sheet.add(new CriteriaWhere(criteria.sent(sent.facts().id()), sent.content(), 2));
        sheet.add(new SentFiles(files.sent(sent.facts().id()), 2, attachments::link));
        return sheet;
    }

    /** What would be sent now. */
    ProposalSheet next(ProposalDraft draft) {
        ProposalSheet sheet = plain(draft);
        sheet.add(new CriteriaWhere(criteria.draft(draft.facts().id()), draft.content(), 2));
        sheet.add(new SentFiles(files.next(draft.facts().id()), 2, attachments::link));
        return sheet;
    }

    /** What was written and never sent. */
    ProposalSheet plain(ProposalDraft draft) {
        return new ProposalSheet(
                draft.content(),
                rosters.named(
                        draft.team().members().stream().map(RosterEntry::of).toList()),
                2);
    }
}
