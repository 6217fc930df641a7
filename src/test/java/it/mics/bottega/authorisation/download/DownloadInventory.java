package it.mics.bottega.authorisation.download;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.vaadin.flow.server.AbstractStreamResource;
import com.vaadin.flow.server.RequestHandler;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import it.mics.bottega.authorisation.Table;
import it.mics.bottega.uikit.Downloads;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;

/** The classes that hand out bytes, read from the byte code. */
final class DownloadInventory {
    private static final String ROOT = "it.mics.bottega.";

    private DownloadInventory() {}

    static List<String> offences(JavaClasses classes, Table table) {
        List<String> wrong = new ArrayList<>();
        Set<String> found = new TreeSet<>();
        for (JavaClass type : classes) {
            if (type.isEquivalentTo(Downloads.class)) continue;
            boolean file = uses(type, DownloadHandler.class) || uses(type, DownloadEvent.class);
            if (file && !uses(type, Downloads.class))
                wrong.add("Hand out the file of " + name(type) + " through Downloads, which hides what is refused.");
            boolean endpoint = type.isAnnotatedWith(Controller.class) || type.isMetaAnnotatedWith(Controller.class);
            if (file
                    || endpoint
                    || type.isAssignableTo(RequestHandler.class)
                    || uses(type, AbstractStreamResource.class)) found.add(name(type));
        }
        Set<String> named = table.rows().stream().map(row -> row.get("class")).collect(Collectors.toSet());
        found.stream()
                .filter(type -> !named.contains(type))
                .forEach(type -> wrong.add("downloads.csv lacks a row for " + type + "."));
        named.stream()
                .filter(type -> !found.contains(type))
                .forEach(type -> wrong.add("downloads.csv has a row for " + type + ", which hands out nothing."));
        return wrong;
    }

    private static boolean uses(JavaClass type, Class<?> used) {
        return type.getDirectDependenciesFromSelf().stream()
                .anyMatch(dependency -> dependency.getTargetClass().isAssignableTo(used));
    }

    private static String name(JavaClass type) {
        String outer = type.getName().split("\\$", 2)[0];
        return outer.startsWith(ROOT) ? outer.substring(ROOT.length()) : outer;
    }
}
