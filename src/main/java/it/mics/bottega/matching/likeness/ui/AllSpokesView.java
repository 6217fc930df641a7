package it.mics.bottega.matching.likeness.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengeStatus;
import it.mics.bottega.matching.likeness.AllSpokes;
import it.mics.bottega.matching.likeness.LikePair;
import it.mics.bottega.taxonomy.Sector;
import it.mics.bottega.taxonomy.Spoke;
import it.mics.bottega.taxonomy.Taxonomy;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Page;
import it.mics.bottega.uikit.Ui;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Across all spokes: what may be the same need, posted twice, on top; nothing is decided here. */
@Route("all-spokes")
@RolesAllowed({"SPOKE_LEADER", "SPOKE_DEPUTY", "PROGRAMME_OFFICE"})
class AllSpokesView extends Page implements BeforeEnterObserver {
    private static final int PAIRS_SHOWN = 8;
    private static final List<ChallengeStatus> STATES =
            List.of(ChallengeStatus.SUBMITTED_FOR_REVIEW, ChallengeStatus.SCHEDULED, ChallengeStatus.OPEN);

    private final AllSpokes service;
    private final Taxonomy taxonomy;
    private final Select<Integer> spoke = new Select<>();
    private final Select<Sector> sector = new Select<>();
    private final Select<ChallengeStatus> state = new Select<>();
    private final Div results = El.div("likeness");
    private AllSpokes.Across across = new AllSpokes.Across(List.of(), Map.of(), List.of());

    AllSpokesView(AllSpokes service, Taxonomy taxonomy) {
        this.service = service;
        this.taxonomy = taxonomy;
        filter(
                spoke,
                "spoke",
                taxonomy.spokes().stream().map(Spoke::number).toList(),
                number ->
                        "Spoke " + number + " · " + Ui.t(taxonomy.spoke(number).shortTitle()));
        filter(sector, "sector", Arrays.asList(Sector.values()), each -> Ui.t(each.key()));
        filter(state, "state", STATES, each -> Ui.t(each.key()));
        put(
                head(
                        Ui.t("matching.across.title"),
                        Ui.t("matching.across.help"),
                        El.link("decisions", Ui.t("matching.across.back"), "btn plain")),
                El.div("likeness-filters", spoke, sector, state),
                results);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        across = service.read(Ui.language());
        choose(spoke, taxonomy.spokes().stream().map(Spoke::number).toList(), asked.getSingleParameter("spoke"));
        choose(sector, Arrays.asList(Sector.values()), asked.getSingleParameter("sector"));
        choose(state, STATES, asked.getSingleParameter("state"));
        show();
    }

    private <T> void filter(Select<T> select, String name, List<T> values, Function<T, String> words) {
        select.setLabel(Ui.t("matching.across." + name));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(Ui.t("matching.across.all"));
        select.setItems(values);
        select.setItemLabelGenerator(value -> value == null ? Ui.t("matching.across.all") : words.apply(value));
        select.addValueChangeListener(event -> {
            if (!event.isFromClient()) return;
            show();
            remember();
        });
    }

    private static <T> void choose(Select<T> select, List<T> values, Optional<String> asked) {
        select.setValue(values.stream()
                .filter(value -> asked.filter(value.toString()::equals).isPresent())
                .findFirst()
                .orElse(null));
    }

    /** The address keeps the filters, so that it can be sent to a colleague. */
    private void remember() {
        Map<String, String> chosen = new HashMap<>();
        if (!spoke.isEmpty()) chosen.put("spoke", spoke.getValue().toString());
        if (!sector.isEmpty()) chosen.put("sector", sector.getValue().name());
        if (!state.isEmpty()) chosen.put("state", state.getValue().name());
        String query = QueryParameters.simple(chosen).getQueryString();
        getUI().ifPresent(ui ->
                ui.getPage().getHistory().replaceState(null, query.isEmpty() ? "all-spokes" : "all-spokes?" + query));
    }

    private void show() {
        Map<ChallengeId, ChallengeFacts> known = new HashMap<>();
        across.challenges().forEach(facts -> known.put(facts.id(), facts));
        List<ChallengeFacts> chosen =
                across.challenges().stream().filter(this::wanted).toList();
        List<LikePair> alike = across.pairs().stream()
                .filter(pair -> pair.likeness().high())
                .filter(pair -> chosen.stream().anyMatch(facts -> pair.has(facts.id())))
                .limit(PAIRS_SHOWN)
                .toList();
        LikenessLines lines = new LikenessLines(across, known, taxonomy);
        results.removeAll();
        results.add(section(
                Ui.t("matching.across.alike"),
                alike.isEmpty()
                        ? El.raw("p", "quiet", Ui.t("matching.across.noneAlike"))
                        : El.raw(
                                "ul",
                                "like-pairs",
                                alike.stream().map(lines::pair).toArray(Component[]::new))));
        results.add(section(
                Ui.t("matching.across.count", chosen.size()),
                chosen.isEmpty()
                        ? El.raw("p", "quiet", Ui.t("matching.across.none"))
                        : El.raw("ul", "list", chosen.stream().map(lines::line).toArray(Component[]::new))));
    }

    private boolean wanted(ChallengeFacts facts) {
        return (spoke.isEmpty() || facts.concerns(spoke.getValue()))
                && (sector.isEmpty() || facts.sectors().contains(sector.getValue()))
                && (state.isEmpty() || facts.status() == state.getValue());
    }

    private static Component section(String heading, Component content) {
        H2 title = new H2(heading);
        title.addClassName("sec-h");
        title.getElement().setAttribute("aria-live", "polite");
        return El.raw("section", "", title, content);
    }
}
