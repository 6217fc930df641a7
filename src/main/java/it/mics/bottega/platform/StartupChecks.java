package it.mics.bottega.platform;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/** Refuses a start that could not go well before anything is touched. */
class StartupChecks implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {
    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        Environment environment = event.getEnvironment();
        if (!environment.getProperty("spring.main.web-application-type", "").equalsIgnoreCase("none")) {
            checkPort(environment);
        }
        checkDemoIsLocal(environment);
    }

    static String portTaken(int port) {
        return "port " + port + " is taken by another program; stop that one or choose another port, for example"
                + " SERVER_PORT=" + (port + 1) + " ./bottega.";
    }

    private static void checkPort(Environment environment) {
        int port = environment.getProperty("server.port", Integer.class, 8080);
        if (port <= 0) return;
        try {
            InetAddress address = InetAddress.getByName(environment.getProperty("server.address", "127.0.0.1"));
            try (ServerSocket probe = new ServerSocket()) {
                probe.setReuseAddress(true);
                probe.bind(new InetSocketAddress(address, port));
            }
        } catch (BindException e) {
            throw new StartupRefusal(portTaken(port));
        } catch (IOException e) {
            throw new StartupRefusal("the address " + environment.getProperty("server.address")
                    + " cannot be used; set SERVER_ADDRESS to an address of this computer.");
        }
    }

    /** Demo sign-in needs no password, so it is only ever offered to this computer itself. */
    private static void checkDemoIsLocal(Environment environment) {
        if (!RunMode.of(environment).demo()) return;
        String address = environment.getProperty("server.address", "");
        try {
            if (address.isBlank() || !InetAddress.getByName(address).isLoopbackAddress()) {
                throw new StartupRefusal(
                        "the demonstration needs no password and is therefore only served on this computer;"
                                + " leave SERVER_ADDRESS at 127.0.0.1, or configure SPRING_DATASOURCE_URL and BOTTEGA_OIDC_ISSUER.");
            }
        } catch (IOException e) {
            throw new StartupRefusal("the address " + address + " is unknown; set SERVER_ADDRESS to 127.0.0.1.");
        }
    }
}
