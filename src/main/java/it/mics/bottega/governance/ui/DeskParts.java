package it.mics.bottega.governance.ui;

import it.mics.bottega.governance.conflict.ui.Signing;
import org.springframework.stereotype.Component;

/** What the queue and the pane are made of beside the cases themselves. */
@Component
record DeskParts(CaseTools tools, CaseStory story, CleanCases clean, Signing signing) {}
