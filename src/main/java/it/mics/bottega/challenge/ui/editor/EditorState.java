package it.mics.bottega.challenge.ui.editor;

import com.vaadin.flow.component.Component;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.SubmissionProblem;
import java.util.List;

/** One step as it is open: the form with the version on which it was read, and the parts of the page that follow it. */
record EditorState(
        ChallengeId id,
        int version,
        DraftForm form,
        Steps steps,
        Component fields,
        EstimatePanel estimate,
        CompletenessPanel complete,
        FormBar bar,
        Refusals refusals,
        List<SubmissionProblem> obstacles) {

    EditorState withVersion(int newer) {
        return new EditorState(id, newer, form, steps, fields, estimate, complete, bar, refusals, obstacles);
    }
}
