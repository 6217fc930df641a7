package it.mics.bottega.demo;

import it.mics.bottega.demo.material.DemoFiles;
import it.mics.bottega.identity.Persona;
import it.mics.bottega.identity.Personas;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.platform.OnDemo;
import it.mics.bottega.taxonomy.ReferenceFiles;
import it.mics.bottega.uikit.Icon;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The people of the sign-in page. */
@Component
@OnDemo
class DemoPersonas implements Personas {
    private final List<Persona> all = ReferenceFiles.records("demo/personas.yaml", "personas").stream()
            .map(DemoPersonas::persona)
            .toList();

    @Override
    public List<Persona> all() {
        return all;
    }

    private static Persona persona(Map<String, Object> entry) {
        return new Persona(
                String.valueOf(entry.get("username")),
                text(entry, "name"),
                text(entry, "post"),
                text(entry, "waiting"),
                text(entry, "waits"),
                DemoFiles.children(entry, "tries").stream()
                        .map(DemoPersonas::trial)
                        .toList(),
                text(entry, "enter"),
                Persona.Face.valueOf(String.valueOf(entry.get("face"))),
                entry.get("spoke") instanceof Integer spoke ? spoke : null);
    }

    private static Persona.Trial trial(Map<String, Object> entry) {
        return new Persona.Trial(
                Icon.valueOf(String.valueOf(entry.get("icon"))),
                new LocalizedText(String.valueOf(entry.get("it")), String.valueOf(entry.get("en"))));
    }

    private static LocalizedText text(Map<String, Object> entry, String field) {
        return DemoFiles.text(entry, field);
    }
}
