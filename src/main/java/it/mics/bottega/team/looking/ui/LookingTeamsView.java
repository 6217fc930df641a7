package it.mics.bottega.team.looking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import it.mics.bottega.directory.DeclaredSkill;
import it.mics.bottega.directory.Profiles;
import it.mics.bottega.taxonomy.Sector;
import it.mics.bottega.taxonomy.SkillId;
import it.mics.bottega.taxonomy.Spoke;
import it.mics.bottega.taxonomy.Taxonomy;
import it.mics.bottega.team.TeamCatalogue;
import it.mics.bottega.team.TeamLinks;
import it.mics.bottega.team.looking.LookingTeam;
import it.mics.bottega.team.ui.TeamParts;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Page;
import it.mics.bottega.uikit.Ui;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every team that looks for people, for everybody: first those to which the reader would bring most, then the newest. */
@Route("teams/looking")
@AnonymousAllowed
class LookingTeamsView extends Page implements BeforeEnterObserver {
    private static final int PAGE = 20;

    private final transient TeamCatalogue catalogue;
    private final transient Profiles profiles;
    private final transient Taxonomy taxonomy;
    private final transient Clock clock;
    private final Select<Integer> spoke = new Select<>();
    private final Select<Sector> sector = new Select<>();
    private final Checkbox mine = new Checkbox(Ui.t("team.lookingPage.mine"));
    private final Div results = new Div();
    private transient List<LookingTeam> all = List.of();
    private transient Set<SkillId> held = Set.of();
    private int shown = PAGE;

    LookingTeamsView(TeamCatalogue catalogue, Profiles profiles, Taxonomy taxonomy, Clock clock) {
        this.catalogue = catalogue;
        this.profiles = profiles;
        this.taxonomy = taxonomy;
        this.clock = clock;
        filter(
                spoke,
                "matching.across.spoke",
                taxonomy.spokes().stream().map(Spoke::number).toList(),
                number ->
                        "Spoke " + number + " · " + Ui.t(taxonomy.spoke(number).shortTitle()));
        filter(sector, "matching.across.sector", Arrays.asList(Sector.values()), each -> Ui.t(each.key()));
        mine.addValueChangeListener(change -> changed(change.isFromClient()));
        results.getElement().setAttribute("aria-live", "polite");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        all = catalogue.looking();
        held = profiles.mine().stream()
                .flatMap(profile -> profile.skills().stream())
                .map(DeclaredSkill::skill)
                .collect(Collectors.toSet());
        choose(spoke, asked.getSingleParameter("spoke").orElse(""));
        choose(sector, asked.getSingleParameter("sector").orElse(""));
        mine.setVisible(!held.isEmpty());
        mine.setValue(
                !held.isEmpty() && asked.getSingleParameter("mine").orElse("").equals("yes"));
        clear();
        put(
                head(Ui.t("team.lookingPage.title"), Ui.t("team.lookingPage.help")),
                El.div("likeness-filters", spoke, sector, mine),
                results);
        show();
    }

    private <T> void filter(Select<T> select, String label, List<T> values, Function<T, String> words) {
        select.setLabel(Ui.t(label));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(Ui.t("matching.across.all"));
        select.setItems(values);
        select.setItemLabelGenerator(value -> value == null ? Ui.t("matching.across.all") : words.apply(value));
        select.addValueChangeListener(change -> changed(change.isFromClient()));
    }

    private static <T> void choose(Select<T> select, String asked) {
        select.setValue(select.getListDataView()
                .getItems()
                .filter(value -> value.toString().equals(asked))
                .findFirst()
                .orElse(null));
    }

    private void changed(boolean byReader) {
        if (!byReader) return;
        shown = PAGE;
        show();
        remember();
    }

    /** The address keeps what was chosen, so that it can be sent to a colleague. */
    private void remember() {
        Map<String, String> chosen = new LinkedHashMap<>();
        if (!spoke.isEmpty()) chosen.put("spoke", spoke.getValue().toString());
        if (!sector.isEmpty()) chosen.put("sector", sector.getValue().name());
        if (mine.getValue()) chosen.put("mine", "yes");
        String query = QueryParameters.simple(chosen).getQueryString();
        getUI().ifPresent(ui -> ui.getPage()
                .getHistory()
                .replaceState(null, query.isEmpty() ? TeamLinks.looking() : TeamLinks.looking() + "?" + query));
    }

    private void show() {
        List<LookingTeam> wanted = all.stream()
                .filter(team -> spoke.isEmpty() || team.challenge().concerns(spoke.getValue()))
                .filter(team -> sector.isEmpty() || team.challenge().sectors().contains(sector.getValue()))
                .filter(team -> !mine.getValue() || LookingItem.fits(team, held) > 0)
                .sorted(Comparator.comparingInt((LookingTeam team) -> -LookingItem.fits(team, held))
                        .thenComparing(LookingTeam::newest, Comparator.reverseOrder()))
                .toList();
        results.removeAll();
        if (wanted.isEmpty()) {
            results.add(El.raw(
                    "div",
                    "empty",
                    El.raw("h2", "", Ui.t("team.lookingPage.none")),
                    El.raw("p", "", Ui.t(all.isEmpty() ? "team.lookingPage.noneAtAll" : "team.lookingPage.noneHelp")),
                    El.link("challenges", Ui.t("team.teams.find"), "btn")));
            return;
        }
        results.add(El.raw("h2", "", Ui.t("team.lookingPage.count", wanted.size())));
        results.add(El.raw(
                "ul",
                "list",
                wanted.stream()
                        .limit(shown)
                        .map(team -> new LookingItem(team, held, taxonomy, clock.instant()))
                        .toArray(Component[]::new)));
        if (wanted.size() > shown)
            results.add(El.div(
                    "row",
                    TeamParts.button(
                            Ui.t("team.lookingPage.more", Math.min(PAGE, wanted.size() - shown)), "btn", () -> {
                                shown += PAGE;
                                show();
                            })));
    }
}
