package it.mics.bottega.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.security.AuthenticationContext;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.uikit.BandContribution;
import it.mics.bottega.uikit.BarContribution;
import it.mics.bottega.uikit.Brand;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.MenuCondition;
import it.mics.bottega.uikit.MenuText;
import it.mics.bottega.uikit.Preferences;
import it.mics.bottega.uikit.Ui;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;

/** Bar, side navigation and content; the menu is built from the views that the person may open. */
@Uses(com.vaadin.flow.component.avatar.Avatar.class)
@Uses(com.vaadin.flow.component.badge.Badge.class)
@Uses(com.vaadin.flow.component.button.Button.class)
@Uses(com.vaadin.flow.component.card.Card.class)
@Uses(com.vaadin.flow.component.checkbox.Checkbox.class)
@Uses(com.vaadin.flow.component.checkbox.CheckboxGroup.class)
@Uses(com.vaadin.flow.component.combobox.ComboBox.class)
@Uses(com.vaadin.flow.component.combobox.MultiSelectComboBox.class)
@Uses(com.vaadin.flow.component.confirmdialog.ConfirmDialog.class)
@Uses(com.vaadin.flow.component.datepicker.DatePicker.class)
@Uses(com.vaadin.flow.component.datetimepicker.DateTimePicker.class)
@Uses(com.vaadin.flow.component.details.Details.class)
@Uses(com.vaadin.flow.component.dialog.Dialog.class)
@Uses(com.vaadin.flow.component.formlayout.FormLayout.class)
@Uses(com.vaadin.flow.component.grid.Grid.class)
@Uses(com.vaadin.flow.component.markdown.Markdown.class)
@Uses(com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout.class)
@Uses(com.vaadin.flow.component.notification.Notification.class)
@Uses(com.vaadin.flow.component.popover.Popover.class)
@Uses(com.vaadin.flow.component.progressbar.ProgressBar.class)
@Uses(com.vaadin.flow.component.radiobutton.RadioButtonGroup.class)
@Uses(com.vaadin.flow.component.select.Select.class)
@Uses(com.vaadin.flow.component.tabs.Tabs.class)
@Uses(com.vaadin.flow.component.textfield.EmailField.class)
@Uses(com.vaadin.flow.component.textfield.IntegerField.class)
@Uses(com.vaadin.flow.component.textfield.TextArea.class)
@Uses(com.vaadin.flow.component.textfield.TextField.class)
@Uses(com.vaadin.flow.component.virtuallist.VirtualList.class)
@Layout
@AnonymousAllowed
class MainLayout extends AppLayout implements AfterNavigationObserver {
    // The content scrolls inside the layout, where the browser restores nothing: a new page begins at its top, "back"
    // finds its place. Where nothing on the page takes the focus, the content does, so that the keys can scroll it.
    private static final String PLACE = """
            const box = this.shadowRoot?.querySelector('[part=content]');
            if (!box) return;
            const stop = this.querySelector('main :is(a[href], button, input, select, textarea, [tabindex="0"], vaadin-button)');
            if (stop) box.removeAttribute('tabindex'); else box.tabIndex = 0;
            const first = this.pagePath === undefined;
            const places = this.pagePlaces ??= {};
            if (first) box.addEventListener('scroll', () => { places[this.pageHere] = box.scrollTop; }, { passive: true });
            const moved = !first && this.pagePath !== $0;
            this.pagePath = $0;
            this.pageHere = $1;
            if (location.hash || first) return;
            if ($2) requestAnimationFrame(() => { box.scrollTop = places[$1] ?? 0; });
            else if (moved) box.scrollTop = 0;""";

    private final Actor actor;
    private final AuthenticationContext authentication;
    private final ObjectProvider<BandContribution> bands;
    private final ObjectProvider<MenuCondition> conditions;
    private final Div band = new Div();

    MainLayout(
            CurrentActor current,
            AuthenticationContext authentication,
            ObjectProvider<BarContribution> contributions,
            ObjectProvider<BandContribution> bands,
            ObjectProvider<MenuCondition> conditions) {
        this.conditions = conditions;
        this.actor = current.get();
        this.authentication = authentication;
        this.bands = bands;
        band.addClassName("bands");
        getElement().appendChild(band.getElement());
        setPrimarySection(Section.NAVBAR);
        addToNavbar(Preferences.skipLink());
        Header bar = new Header();
        bar.addClassName("bar-in");
        if (!actor.isVisitor()) {
            DrawerToggle toggle = new DrawerToggle();
            toggle.setAriaLabel(Ui.t("layout.menu"));
            bar.add(toggle);
            addToDrawer(new Scroller(navigation()));
        } else {
            setDrawerOpened(false);
        }
        bar.add(new Brand());
        contributions
                .orderedStream()
                .filter(BarContribution::atStart)
                .forEach(part -> part.create().ifPresent(bar::add));
        bar.add(end(contributions));
        addToNavbar(bar);
        addClassName(actor.isVisitor() ? "visiting" : "signed-in");
    }

    private Component end(ObjectProvider<BarContribution> contributions) {
        Div end = new Div();
        end.addClassName("end");
        if (actor.isVisitor()) {
            Anchor find = new Anchor("challenges", Ui.t("layout.challenges"));
            find.addClassName("wide");
            end.add(find);
        }
        contributions
                .orderedStream()
                .filter(part -> !part.atStart())
                .forEach(part -> part.create().ifPresent(end::add));
        end.add(Preferences.languageSwitch(), Preferences.themeSwitch());
        if (actor.isVisitor()) {
            Anchor signIn = new Anchor("sign-in", Ui.t("layout.signIn"));
            signIn.addClassNames("btn", "s");
            signIn.setRouterIgnore(true);
            end.add(signIn);
        } else {
            end.add(acting(), signOut());
        }
        return end;
    }

    private Component acting() {
        Div acting = new Div();
        acting.addClassName("acting");
        com.vaadin.flow.dom.Element name = new com.vaadin.flow.dom.Element("b");
        name.setText(actor.name());
        acting.getElement().appendChild(name);
        acting.add(new Span((actor.grants().stream()
                .map(grant -> grant.spoke() == null
                        ? Ui.t(grant.role().key())
                        : Ui.t(grant.role().key()) + " " + grant.spoke())
                .distinct()
                .sorted()
                .reduce((a, b) -> a + ", " + b)
                .orElse(Ui.t("layout.noRole")))));
        return acting;
    }

    private Component signOut() {
        NativeButton out = new NativeButton(Ui.t("layout.signOut"), event -> authentication.logout());
        out.addClassNames("btn", "plain", "s");
        return out;
    }

    private SideNav navigation() {
        SideNav navigation = new SideNav();
        navigation.getElement().setAttribute("aria-label", Ui.t("layout.navigation"));
        List<MenuEntry> entries = MenuConfiguration.getMenuEntries();
        for (MenuEntry entry : entries) {
            String path = entry.path().isEmpty() ? "" : entry.path();
            if (conditions.stream().anyMatch(each -> path.equals("/" + each.path()) && !each.shown())) continue;
            SideNavItem item = new SideNavItem(MenuText.of(entry.title()), path);
            String icon = entry.icon();
            if (icon != null)
                item.setPrefixComponent(
                        Icon.valueOf(icon.toUpperCase(Locale.ROOT)).create());
            navigation.addItem(item);
        }
        return navigation;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        band.removeAll();
        bands.orderedStream().forEach(part -> part.create().ifPresent(band::add));
        band.setVisible(band.getComponentCount() > 0);
        // On the phone the drawer covers the page; whoever chose a page wants to see it.
        getElement().executeJs("if (this.overlay) this.drawerOpened = false");
        getElement()
                .executeJs(
                        PLACE,
                        event.getLocation().getPath(),
                        event.getLocation().getPathWithQueryParameters(),
                        event.getLocationChangeEvent().getTrigger() == NavigationTrigger.HISTORY);
    }
}
