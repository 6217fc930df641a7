package it.mics.bottega.directory.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import it.mics.bottega.directory.SkillReading;
import it.mics.bottega.directory.editing.FieldProblem;
import it.mics.bottega.directory.editing.ProfileAutosave;
import it.mics.bottega.directory.editing.ProfileDraft;
import it.mics.bottega.directory.editing.ProfileEditing;
import it.mics.bottega.directory.orcid.OrcidWorks;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.taxonomy.Taxonomy;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Page;
import it.mics.bottega.uikit.Ui;
import it.mics.bottega.vocabulary.TermProposing;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;

/** One's own profile, saved while it is written. */
@Route("profile")
@Menu(title = "directory.menu.profile", order = 90, icon = "pen")
@RolesAllowed("RESEARCHER")
class ProfileView extends Page implements BeforeEnterObserver {
    private final ProfileEditing editing;
    private final ProfileAutosave autosave;
    private final AboutPart about;
    private final SkillsPart skills;
    private final FocusPart focus;
    private final OutputsPart outputs;
    private final AvailabilityPart availability;
    private final VisibilityPart visibility;
    private final List<FormPart> parts;
    private final ProfileHelp help;
    private final SaveBar bar;

    private ProfileDraft last = ProfileDraft.empty();
    private List<FieldProblem> problems = List.of();
    private int version;
    private boolean overtaken;

    ProfileView(
            ProfileEditing editing,
            ProfileAutosave autosave,
            CurrentActor current,
            Taxonomy taxonomy,
            TermProposing proposing,
            OrcidWorks works,
            ObjectProvider<SkillReading> reading) {
        this.editing = editing;
        this.autosave = autosave;
        about = new AboutPart(this::changed);
        focus = new FocusPart(taxonomy.spokes(), this::changed);
        skills = new SkillsPart(taxonomy, proposing, reading.getIfAvailable(), focus::firstSpoke, this::changed);
        outputs = new OutputsPart(works, about::orcid, this::changed);
        availability = new AvailabilityPart(this::changed);
        visibility = new VisibilityPart(this::changed);
        parts = List.of(about, skills, focus, outputs, availability, visibility);
        var me = current.require();
        help = new ProfileHelp(me.id(), this::goTo);
        bar = new SaveBar(me.id());
        var form = El.div("read profile-form");
        parts.forEach(form::add);
        put(head(Ui.t("directory.profile.title"), Ui.t("directory.profile.help")), El.div("cols", form, help));
        addClassName("with-bar");
        getElement().appendChild(bar.getElement());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        open();
        event.getLocation().getQueryParameters().getSingleParameter("part").ifPresent(this::goTo);
    }

    private void open() {
        ProfileEditing.Opened opened = editing.open();
        ProfileDraft draft = opened.draft();
        about.show(draft.about());
        skills.show(draft.skills());
        focus.show(draft.focus());
        outputs.show(draft.outputs());
        availability.show(draft.availability());
        visibility.show(draft.visibility());
        version = draft.version();
        last = written();
        overtaken = false;
        Instant savedAt = opened.savedAt();
        if (savedAt == null) {
            bar.untouched();
        } else {
            tell(savedAt, opened.problems());
        }
        help.show(last);
        skills.read(last);
    }

    private void changed() {
        ProfileDraft draft = written();
        help.show(draft);
        skills.read(draft);
        // Until the person has chosen between two pages' texts, nothing is written; what is typed stays on the page.
        if (overtaken || draft.equals(last)) return;
        save(draft);
    }

    private void save(ProfileDraft draft) {
        switch (autosave.save(draft)) {
            case ProfileAutosave.Outcome.Kept(var saved) -> {
                version = saved.version();
                last = draft.on(version);
                tell(saved.at(), saved.problems());
            }
            case ProfileAutosave.Outcome.Overtaken(int stored, Instant at) -> {
                overtaken = true;
                bar.overtaken(at, () -> keepMine(stored), this::open);
            }
        }
    }

    private void keepMine(int stored) {
        overtaken = false;
        version = stored;
        save(written());
    }

    private void tell(Instant at, List<FieldProblem> found) {
        problems = found;
        parts.forEach(part -> part.mark(found));
        bar.saved(at, found.size(), this::mend);
    }

    private void mend() {
        for (FormPart part : parts) {
            if (part.focusFirst(problems)) return;
        }
    }

    private void goTo(String name) {
        parts.stream().filter(part -> part.name().equals(name)).forEach(FormPart::focusStart);
    }

    private ProfileDraft written() {
        return new ProfileDraft(
                version,
                about.written(),
                skills.written(),
                focus.written(),
                outputs.written(),
                availability.written(),
                visibility.written());
    }
}
