package it.mics.bottega.sidedoors;

import it.mics.bottega.challenge.ChallengeAuthoring;
import it.mics.bottega.challenge.ChallengeDraft;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.Drafts;
import it.mics.bottega.directory.CareerStage;
import it.mics.bottega.directory.DeclaredSkill;
import it.mics.bottega.directory.ProfileVisibility;
import it.mics.bottega.directory.editing.ProfileDraft;
import it.mics.bottega.directory.editing.ProfileEditing;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.proposal.Hands;
import it.mics.bottega.proposal.ProposalContent;
import it.mics.bottega.proposal.ProposalId;
import it.mics.bottega.proposal.Scene;
import it.mics.bottega.taxonomy.Sector;
import it.mics.bottega.taxonomy.SkillId;
import it.mics.bottega.team.TeamMembership;
import it.mics.bottega.vocabulary.ProposedTerms;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Things that strangers may not know of, made through the product's own services; every text of theirs holds one mark. */
final class Secrets {
    static final int SPOKE = 5;
    private static final SkillId HELD = new SkillId(305);

    /** The word that is met nowhere else. */
    final String mark;
    /** The word in the names of the people behind them, which those who read the whole record of acts may meet. */
    final String name;
    /** The ids of what was made. */
    final List<UUID> ids = new ArrayList<>();

    /** The challenge that waits for its spoke; known once it is made. */
    @Nullable
    ChallengeId submitted;

    private final ApplicationContext parts;
    private final JdbcClient jdbc;
    private final Scene scene;
    private final Random random;

    Secrets(ApplicationContext parts, Scene scene, long seed) {
        this.parts = parts;
        this.jdbc = parts.getBean(JdbcClient.class);
        this.scene = scene;
        this.random = new Random(seed);
        this.name = "Vexilda" + UUID.randomUUID().toString().replace("-", "").substring(0, 10);
        this.mark = "zafrelia" + UUID.randomUUID().toString().replace("-", "").substring(0, 10);
    }

    /** All kinds of secrets, some of them more than once. */
    void make() {
        submitted = draft(true);
        for (int i = random.nextInt(2); i >= 0; i--) draft(false);
        for (int i = random.nextInt(3); i >= 0; i--) hidden();
        asking();
        writing();
        term();
    }

    /** The restricted text of a challenge that everybody knows of. */
    void brief(ChallengeId open) {
        jdbc.sql(
                        "update challenge set need_en = :text, today_en = :text, wanted_en = :text, out_of_scope_en = :text where id = :id")
                .param("text", text())
                .param("id", open.value())
                .update();
    }

    private ChallengeId draft(boolean submitted) {
        var company = ActingAs.company(jdbc, "Ditta " + mark);
        AccountId author = ActingAs.companyMember(jdbc, "Persona " + name, company);
        ChallengeAuthoring authoring = parts.getBean(ChallengeAuthoring.class);
        return ActingAs.call(author, () -> {
            ChallengeId id = authoring.start(company);
            ids.add(id.value());
            ChallengeDraft draft = Drafts.complete("Tannin " + text(), SPOKE, Instant.now());
            authoring.save(id, draft, authoring.sheet(id).version());
            if (submitted) authoring.submit(id, authoring.sheet(id).version());
            return id;
        });
    }

    private void hidden() {
        AccountId person = ActingAs.researcher(jdbc, "Ricercatrice " + name, null);
        ids.add(person.value());
        LocalizedText words = new LocalizedText(null, text());
        ProfileEditing editing = parts.getBean(ProfileEditing.class);
        ActingAs.run(
                person,
                () -> editing.save(new ProfileDraft(
                        ProfileDraft.UNSAVED,
                        new ProfileDraft.About(words, words, CareerStage.POSTDOC, 2018, ""),
                        List.of(new DeclaredSkill(HELD, 5, 3, null)),
                        new ProfileDraft.Focus(Set.of(3), Map.of(Sector.FASHION, true), 3, 6),
                        List.of(new ProfileDraft.Output(UUID.randomUUID(), "Output " + text(), 2024, "", true)),
                        new ProfileDraft.Availability(true, 3, 100, null),
                        ProfileVisibility.HIDDEN)));
    }

    private void asking() {
        AccountId stranger = ActingAs.researcher(jdbc, "Chi chiede " + name, null);
        TeamMembership membership = parts.getBean(TeamMembership.class);
        ActingAs.run(stranger, () -> membership.ask(scene.team, null, text()));
        ids.add(stranger.value());
    }

    private void writing() {
        Hands writing = parts.getBean(Hands.class);
        ActingAs.run(scene.leader, () -> {
            ProposalId id = writing.start(scene.team, Language.EN);
            ids.add(id.value());
            ProposalContent content =
                    new ProposalContent(text(), text(), text(), text(), Language.EN, null, null, List.of(), List.of());
            writing.save(id, content);
        });
    }

    private void term() {
        AccountId proposer = ActingAs.researcher(jdbc, "Chi propone " + name, null);
        ids.add(proposer.value());
        ProposedTerms terms = parts.getBean(ProposedTerms.class);
        ActingAs.run(proposer, () -> terms.propose(new LocalizedText(mark + " it", mark + " en"), null, text(), SPOKE));
    }

    /** Words that others use too, so that counts and rarities would move, around the mark. */
    String text() {
        return "Chromium free leather tanning " + mark + " for salt water and sofa foam " + random.nextInt(1_000);
    }
}
