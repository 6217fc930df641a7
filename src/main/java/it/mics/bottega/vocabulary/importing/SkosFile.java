package it.mics.bottega.vocabulary.importing;

import it.mics.bottega.kernel.Language;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.OWL;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.eclipse.rdf4j.rio.helpers.BasicParserSettings;
import org.eclipse.rdf4j.rio.helpers.XMLParserSettings;

/** A vocabulary in SKOS, as RDF/XML or Turtle: preferred and alternative labels with a language, broader and narrower concepts. */
final class SkosFile {
    private static final IRI PREFERRED_XL = xl("prefLabel");
    private static final IRI ALTERNATIVE_XL = xl("altLabel");
    private static final IRI FORM_XL = xl("literalForm");

    private SkosFile() {}

    /** True where the name of the file says that it holds RDF. */
    static boolean is(String file) {
        return format(file).isPresent();
    }

    static void read(String file, InputStream in, ConceptCollector into) throws IOException {
        RDFParser parser = Rio.createParser(
                format(file).orElseThrow(() -> new UnreadableFile("vocabulary.import.bad.format", file)));
        // Nothing outside the file is read, and no entity of its own making is expanded.
        parser.getParserConfig().set(XMLParserSettings.SECURE_PROCESSING, true);
        parser.getParserConfig().set(XMLParserSettings.DISALLOW_DOCTYPE_DECL, true);
        parser.getParserConfig().set(XMLParserSettings.LOAD_EXTERNAL_DTD, false);
        parser.getParserConfig().set(XMLParserSettings.EXTERNAL_GENERAL_ENTITIES, false);
        parser.getParserConfig().set(XMLParserSettings.EXTERNAL_PARAMETER_ENTITIES, false);
        parser.getParserConfig().set(BasicParserSettings.VERIFY_LANGUAGE_TAGS, false);
        Reader reader = new Reader(into);
        parser.setRDFHandler(reader);
        try {
            parser.parse(in, "https://example.org/");
        } catch (RDFParseException e) {
            throw new UnreadableFile("vocabulary.import.bad.rdf", file, Math.max(1, e.getLineNumber()));
        } catch (RDFHandlerException e) {
            throw new IOException(e);
        }
        reader.finish();
    }

    private static Optional<RDFFormat> format(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        if (name.endsWith(".ttl")) return Optional.of(RDFFormat.TURTLE);
        return name.endsWith(".rdf") || name.endsWith(".xml") || name.endsWith(".skos")
                ? Optional.of(RDFFormat.RDFXML)
                : Optional.empty();
    }

    private static IRI xl(String name) {
        return org.eclipse.rdf4j.model.util.Values.iri("http://www.w3.org/2008/05/skos-xl#" + name);
    }

    /** Labels may also be things of their own (SKOS-XL), whose words come before or after whoever bears them. */
    private static final class Reader extends AbstractRDFHandler {
        private final ConceptCollector into;
        private final Map<Value, Literal> forms = new HashMap<>();
        private final Map<Value, Statement> bearers = new HashMap<>();

        Reader(ConceptCollector into) {
            this.into = into;
        }

        @Override
        public void handleStatement(Statement statement) {
            IRI relation = statement.getPredicate();
            Value value = statement.getObject();
            if (relation.equals(FORM_XL) && value instanceof Literal form) forms.put(statement.getSubject(), form);
            if (!(statement.getSubject() instanceof IRI concept)) return;
            String uri = concept.stringValue();
            if (value instanceof Literal literal) {
                if (relation.equals(SKOS.PREF_LABEL)) label(uri, literal, true);
                else if (relation.equals(SKOS.ALT_LABEL)) label(uri, literal, false);
                else if (relation.equals(OWL.DEPRECATED)
                        && literal.stringValue().equals("true")) into.withdrawn(uri);
            } else if (relation.equals(PREFERRED_XL) || relation.equals(ALTERNATIVE_XL)) {
                bearers.put(value, statement);
            } else if (value instanceof IRI other) {
                if (relation.equals(SKOS.BROADER)) into.broader(uri, other.stringValue());
                else if (relation.equals(SKOS.NARROWER)) into.broader(other.stringValue(), uri);
            }
        }

        void finish() {
            bearers.forEach((label, statement) -> {
                Literal form = forms.get(label);
                if (form != null)
                    label(
                            statement.getSubject().stringValue(),
                            form,
                            statement.getPredicate().equals(PREFERRED_XL));
            });
        }

        private void label(String uri, Literal literal, boolean preferred) {
            String tag = literal.getLanguage().orElse("").toLowerCase(Locale.ROOT);
            Language language = tag.equals("it") || tag.startsWith("it-")
                    ? Language.IT
                    : tag.equals("en") || tag.startsWith("en-") ? Language.EN : null;
            if (language == null) return;
            if (preferred) into.label(uri, language, literal.stringValue());
            else into.alternative(uri, language, literal.stringValue());
        }
    }
}
