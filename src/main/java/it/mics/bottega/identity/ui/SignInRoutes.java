package it.mics.bottega.identity.ui;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import it.mics.bottega.platform.RunMode;
import org.springframework.stereotype.Component;

/** Puts the right page behind the sign-in address: the demo people, or what there is to say about the issuer. */
@Component
class SignInRoutes implements VaadinServiceInitListener {
    private final RunMode mode;
    private final NavigationAccessControl navigation;

    SignInRoutes(RunMode mode, NavigationAccessControl navigation) {
        this.mode = mode;
        this.navigation = navigation;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var routes = RouteConfiguration.forRegistry(
                ApplicationRouteRegistry.getInstance(event.getSource().getContext()));
        routes.setAnnotatedRoute(mode.demo() ? DemoSignInView.class : SignInView.class);
        if (mode.closedDoor()) navigation.setLoginView("/sign-in");
    }
}
