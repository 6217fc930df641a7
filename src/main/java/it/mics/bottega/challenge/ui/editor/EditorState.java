package it.mics.bottega.challenge.ui.editor;

import com.vaadin.flow.component.Component;
import it.mics.bottega.challenge.ChallengeId;

/** One step as it is open: the form, who keeps it, and the parts of the page that follow it. */
record EditorState(
        ChallengeId id,
        DraftForm form,
        DraftKeeper keeper,
        Steps steps,
        Component fields,
        EstimatePanel estimate,
        CompletenessPanel complete,
        EditorAside aside,
        FormBar bar,
        Refusals refusals) {}
