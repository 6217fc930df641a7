package it.mics.bottega.journey;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.filter.DelegatingFilterProxy;

/** A real OpenID Connect provider on a port of its own inside the test's JVM. */
final class OpenIdProvider implements AutoCloseable {
    static final String SECRET = "only-for-this-test";

    private final int port = PackagedApplication.freePort();
    private final Tomcat tomcat = new Tomcat();
    private final Map<String, Map<String, Object>> people = new LinkedHashMap<>();
    private final Map<String, String> sessions = new ConcurrentHashMap<>();
    private final RSAKey key;
    private final String application;

    OpenIdProvider(String application) throws JOSEException {
        this.application = application;
        key = new RSAKeyGenerator(2048).keyID("test").generate();
    }

    /** Somebody who can sign in here, with the password that is the name. */
    OpenIdProvider with(String username, String fullName, Map<String, Object> claims) {
        Map<String, Object> all = new LinkedHashMap<>(claims);
        all.put("name", fullName);
        all.put("preferred_username", username);
        all.put("email", username + "@example.org");
        all.put("email_verified", true);
        people.put(username, all);
        return this;
    }

    String issuer() {
        return "http://localhost:" + port;
    }

    String application() {
        return application;
    }

    RSAKey key() {
        return key;
    }

    UserDetails[] users() {
        return people.keySet().stream()
                .map(name -> User.withUsername(name)
                        .password("{noop}" + name)
                        .roles("USER")
                        .build())
                .toArray(UserDetails[]::new);
    }

    Map<String, Object> claims(String username) {
        return people.getOrDefault(username, Map.of());
    }

    /** Remembers the session under which somebody's last token was given. */
    void issued(String username, String session) {
        sessions.put(username, session);
    }

    OpenIdProvider start() throws IOException, LifecycleException {
        AnnotationConfigWebApplicationContext context = new AnnotationConfigWebApplicationContext();
        context.addBeanFactoryPostProcessor(factory -> factory.registerSingleton("provider", this));
        context.register(OpenIdProviderRules.class);
        tomcat.setBaseDir(Files.createTempDirectory("provider").toString());
        tomcat.setPort(port);
        tomcat.getConnector();
        var web = tomcat.addContext("", null);
        web.addServletContainerInitializer(
                (classes, servlets) -> {
                    context.setServletContext(servlets);
                    context.refresh();
                },
                Set.of());
        FilterDef filter = new FilterDef();
        filter.setFilterName("security");
        filter.setFilter(new DelegatingFilterProxy("springSecurityFilterChain", context));
        web.addFilterDef(filter);
        FilterMap everything = new FilterMap();
        everything.setFilterName("security");
        everything.addURLPattern("/*");
        web.addFilterMap(everything);
        Tomcat.addServlet(web, "nothing", new jakarta.servlet.http.HttpServlet() {});
        web.addServletMappingDecoded("/", "nothing");
        tomcat.start();
        return this;
    }

    /** The signed note by which the provider says that somebody's session is over. */
    String logoutToken(String username) throws JOSEException {
        return logoutToken(username, sessions.get(username));
    }

    /** The same for this one session, or for all of them where none is named. */
    String logoutToken(String username, @Nullable String session) throws JOSEException {
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject(username)
                .audience("bottega")
                .issueTime(new Date())
                .expirationTime(new Date(System.currentTimeMillis() + 60_000))
                .jwtID(UUID.randomUUID().toString())
                .claim("sid", session)
                .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()))
                .build();
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .keyID(key.getKeyID())
                        .type(new JOSEObjectType("logout+jwt"))
                        .build(),
                claims);
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }

    @Override
    public void close() throws LifecycleException {
        tomcat.stop();
        tomcat.destroy();
    }
}
