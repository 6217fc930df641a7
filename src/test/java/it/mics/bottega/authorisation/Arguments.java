package it.mics.bottega.authorisation;

import it.mics.bottega.challenge.ChallengeDraft;
import it.mics.bottega.challenge.Drafts;
import it.mics.bottega.challenge.amendment.AmendedTerms;
import it.mics.bottega.challenge.question.AnswerWords;
import it.mics.bottega.challenge.question.QuestionWords;
import it.mics.bottega.directory.editing.ProfileDraft;
import it.mics.bottega.evaluation.AnswerForm;
import it.mics.bottega.evaluation.Outcome;
import it.mics.bottega.evaluation.ReasonCode;
import it.mics.bottega.evaluation.review.Mark;
import it.mics.bottega.governance.CaseAction;
import it.mics.bottega.governance.CaseDecision;
import it.mics.bottega.governance.audit.ActFilter;
import it.mics.bottega.governance.audit.ActPlace;
import it.mics.bottega.governance.conflict.RuleChange;
import it.mics.bottega.governance.conflict.Severity;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.matching.Weights;
import it.mics.bottega.matching.exposure.Refusals;
import it.mics.bottega.proposal.ProposalContent;
import it.mics.bottega.proposal.Sample;
import it.mics.bottega.taxonomy.SkillId;
import it.mics.bottega.team.OpenRoleForm;
import it.mics.bottega.team.TeamForm;
import it.mics.bottega.vocabulary.importing.ImportPlan;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a method is called with: things of the scene, and plausible values for the rest. */
final class Arguments {
    private static final String WORDS = "A sentence that is long enough to say what it is about and why it matters.";

    private final World world;
    private final Map<Class<?>, Supplier<?>> values = new HashMap<>();

    Arguments(World world) {
        this(world, WORDS);
    }

    /** Texts that are asked for by themselves are these words. */
    Arguments(World world, String words) {
        this.world = world;
        LocalizedText text = new LocalizedText(null, WORDS);
        values.put(Actor.class, () -> world.bean(CurrentActor.class).get());
        values.put(String.class, () -> words);
        values.put(InputStream.class, () -> new Again(WORDS.getBytes(StandardCharsets.UTF_8)));
        values.put(Language.class, () -> Language.EN);
        values.put(LocalizedText.class, () -> text);
        values.put(SkillId.class, () -> new SkillId(305));
        values.put(Integer.class, () -> World.SPOKE);
        values.put(double.class, () -> 0.5);
        values.put(boolean.class, () -> true);
        values.put(Weights.class, () -> Weights.DEFAULT);
        values.put(ChallengeDraft.class, () -> Drafts.complete("Another title", World.SPOKE, Instant.now()));
        values.put(ProposalContent.class, () -> Sample.content("Another title"));
        values.put(ProfileDraft.class, ProfileDraft::empty);
        values.put(TeamForm.class, () -> new TeamForm("Matrix " + UUID.randomUUID(), text, true));
        values.put(OpenRoleForm.class, () -> new OpenRoleForm(new LocalizedText(null, "Dyer"), 1, Map.of()));
        values.put(
                AnswerForm.class,
                () -> new AnswerForm(Outcome.AWARDED, ReasonCode.BEST_FIT, WORDS + WORDS, Language.EN));
        values.put(CaseDecision.class, () -> new CaseDecision(CaseAction.APPROVE, "FIT", null, List.of()));
        values.put(Refusals.Refused.class, () -> new Refusals.Refused(Set.of(), Set.of(1)));
        values.put(ImportPlan.class, () -> new ImportPlan(List.of(), List.of(), 0, List.of()));
        values.put(UUID.class, UUID::randomUUID);
        values.put(RuleChange.class, () -> new RuleChange("SAME_INSTITUTION", Severity.HARD, null, null));
        values.put(ActFilter.class, () -> ActFilter.ANY);
        values.put(ActPlace.class, () -> new ActPlace(Instant.now().plus(Duration.ofDays(1)), Long.MAX_VALUE));
        values.put(Writer.class, StringWriter::new);
        values.put(
                AmendedTerms.class,
                () -> new AmendedTerms(text, text, text, text, text, 0, Instant.now(), Instant.now()));
        values.put(Mark.class, () -> new Mark(BigDecimal.ONE, WORDS, WORDS));
        values.put(Instant.class, Instant::now);
        values.put(LocalDate.class, LocalDate::now);
        values.put(QuestionWords.class, () -> new QuestionWords(WORDS, Language.EN, false, false));
        values.put(AnswerWords.class, () -> new AnswerWords(WORDS, Language.EN, false));
    }

    /** The scenes that this method is about; none where it asks about nothing in particular. */
    List<Scene> scenes(Method method) {
        List<Class<?>> asked = asked(method);
        if (asked.isEmpty()) return List.of(new Scene("any"));
        List<Scene> fitting = new ArrayList<>();
        for (Scene scene : world.scenes) {
            if (asked.stream().allMatch(scene::has) && asked.stream().anyMatch(scene.subjects()::contains))
                fitting.add(scene);
        }
        if (asked.size() > 1 && asked.stream().allMatch(world.other::has)) {
            fitting.add(new Scene("crossed"));
            fitting.add(new Scene("crossed back"));
        }
        if (fitting.isEmpty()) {
            throw new IllegalStateException("No scene of the world has "
                    + asked.stream().map(Class::getSimpleName).toList() + ", which " + method
                    + " asks for; play one in WorldScenes.");
        }
        return fitting;
    }

    /** The arguments of this method in this scene; read afresh, as whoever acts now. */
    Object[] of(Method method, Scene scene) {
        boolean first = true;
        List<Object> all = new ArrayList<>();
        for (Parameter parameter : method.getParameters()) {
            Scene from = scene;
            if (scene.name().startsWith("crossed")) {
                from = first == scene.name().equals("crossed") ? open() : world.other;
                if (isThing(parameter.getType())) first = false;
            }
            all.add(value(parameter, from, method));
        }
        return all.toArray();
    }

    private Scene open() {
        return world.scenes.stream()
                .filter(scene -> scene.name().equals("open"))
                .findFirst()
                .orElseThrow();
    }

    private Object value(Parameter parameter, Scene scene, Method method) {
        Class<?> type = parameter.getType();
        Optional<Object> thing = scene.thing(type);
        if (thing.isPresent()) return thing.get();
        if (type == int.class) return number(parameter, scene, method);
        if (Collection.class.isAssignableFrom(type)) return several(parameter, scene);
        if (type == Map.class) return Map.of();
        if (type.isEnum()) return type.getEnumConstants()[0];
        if (values.containsKey(type)) return values.get(type).get();
        throw new IllegalStateException("Nothing to call " + method + " with for its " + type.getSimpleName()
                + "; add a value to Arguments, or a thing to a scene in WorldScenes.");
    }

    private Collection<?> several(Parameter parameter, Scene scene) {
        List<Object> all = new ArrayList<>();
        element(parameter).flatMap(scene::thing).ifPresent(all::add);
        return parameter.getType() == Set.class ? Set.copyOf(all) : all;
    }

    /** What a list is a list of. */
    private static Optional<Class<?>> element(Parameter parameter) {
        if (!Collection.class.isAssignableFrom(parameter.getType())) return Optional.empty();
        if (!(parameter.getParameterizedType() instanceof ParameterizedType type)) return Optional.empty();
        return type.getActualTypeArguments()[0] instanceof Class<?> kind ? Optional.of(kind) : Optional.empty();
    }

    /** Versions are those of now, so that nobody is refused for being late. */
    private int number(Parameter parameter, Scene scene, Method method) {
        if (parameter.getName().equals("from")) return 0;
        if (parameter.getName().equals("round")) return 1;
        if (parameter.getName().equals("seenVersion") && !method.getName().equals("publish"))
            return world.bean(JdbcClient.class)
                    .sql("select max(version) from conflict_rule where rule = 'SAME_INSTITUTION'")
                    .query(Integer.class)
                    .single();
        if (!List.of("seen", "basedOn").contains(parameter.getName())) return World.SPOKE;
        Object id = Arrays.stream(method.getParameterTypes())
                .filter(Arguments::isThing)
                .flatMap(type -> scene.thing(type).stream())
                .findFirst()
                .orElseThrow();
        String owner = method.getDeclaringClass().getSimpleName();
        String sql = owner.startsWith("Answer")
                ? "select version from decision where proposal_id = :id"
                : owner.startsWith("Proposal")
                        ? "select version from proposal where id = :id"
                        : "select version from challenge where id = :id";
        return world.bean(JdbcClient.class)
                .sql(sql)
                .param("id", uuid(id))
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    static UUID uuid(Object id) {
        try {
            Method value = id.getClass().getMethod("value");
            return (UUID) value.invoke(id);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Class<?>> asked(Method method) {
        List<Class<?>> asked = new ArrayList<>();
        for (Parameter parameter : method.getParameters()) {
            element(parameter)
                    .filter(Arguments::isThing)
                    .or(() -> Optional.of(parameter.getType()))
                    .filter(Arguments::isThing)
                    .ifPresent(asked::add);
        }
        return asked;
    }

    /** Ids, and what stands for one thing with all that is known of it. */
    private static boolean isThing(Class<?> type) {
        String name = type.getSimpleName();
        if (!type.getName().startsWith("it.mics.bottega.") || name.equals("SkillId")) return false;
        return name.endsWith("Id")
                || name.endsWith("Facts")
                || name.endsWith("Details")
                || Set.of("ResearcherProfile", "Composing", "Match", "CaseView", "Holder")
                        .contains(name);
    }

    /** The same bytes for everybody who reads it to the end. */
    private static final class Again extends ByteArrayInputStream {
        Again(byte[] bytes) {
            super(bytes);
        }

        @Override
        public synchronized int read(byte[] bytes, int from, int count) {
            int read = super.read(bytes, from, count);
            if (read < 0) reset();
            return read;
        }
    }
}
