package it.mics.bottega;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Writes down which statements the calling thread sends to the database: what two answers cost, without a clock. */
public final class Statements implements BeanPostProcessor {
    private static final ThreadLocal<List<String>> HEARD = new ThreadLocal<>();

    Statements() {}

    /** The statements that this sends, in their order. */
    public static List<String> of(Runnable code) {
        List<String> heard = new ArrayList<>();
        HEARD.set(heard);
        try {
            code.run();
        } finally {
            HEARD.remove();
        }
        return heard;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? new Listening(source) : bean;
    }

    private static final class Listening extends DelegatingDataSource {
        Listening(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws java.sql.SQLException {
            return listening(super.getConnection());
        }
    }

    private static Connection listening(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                Statements.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("prepareStatement")) hear(arguments);
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static void hear(Object @Nullable [] arguments) {
        List<String> heard = HEARD.get();
        if (heard != null && arguments != null)
            heard.add(String.valueOf(arguments[0]).replaceAll("\\s+", " ").strip());
    }
}
