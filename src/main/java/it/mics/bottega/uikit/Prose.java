package it.mics.bottega.uikit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A text with a little Markdown, drawn as elements: headings, lists, quotes, bold, italic, code and links. Nothing typed ever becomes
 * HTML: tags stay visible as text, pictures show only their words, and links lead to the web or to an e-mail and nowhere else.
 */
public class Prose extends Div {
    private static final int DEEPEST = 12;
    private static final int LAST_HEADING = 6;
    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.of(Heading.class, ListBlock.class, BlockQuote.class))
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();

    /** The text below a heading of this order. */
    public Prose(String markdown, int below) {
        addClassName("prose");
        PARSER.parse(markdown).accept(new Drawing(getElement(), below));
    }

    /** Where a link may lead; null for everything else, which is then shown as words. */
    static @Nullable String address(String destination) {
        try {
            URI address = new URI(destination);
            String scheme =
                    address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
            boolean web = (scheme.equals("https") || scheme.equals("http")) && address.getHost() != null;
            return web || scheme.equals("mailto") ? destination : null;
        } catch (java.net.URISyntaxException e) {
            return null;
        }
    }

    private static final class Drawing extends AbstractVisitor {
        private final int below;
        private Element at;

        Drawing(Element at, int below) {
            this.at = at;
            this.below = below;
        }

        @Override
        public void visit(Paragraph paragraph) {
            boolean tight = paragraph.getParent() instanceof ListItem item
                    && item.getParent() instanceof ListBlock list
                    && list.isTight();
            if (tight) visitChildren(paragraph);
            else inside("p", paragraph);
        }

        @Override
        public void visit(Heading heading) {
            inside("h" + Math.min(LAST_HEADING, below + Math.min(heading.getLevel(), 2)), heading);
        }

        @Override
        public void visit(BulletList list) {
            inside("ul", list);
        }

        @Override
        public void visit(OrderedList list) {
            Element drawn = inside("ol", list);
            Integer first = list.getMarkerStartNumber();
            if (first != null && first != 1) drawn.setAttribute("start", String.valueOf(first));
        }

        @Override
        public void visit(ListItem item) {
            inside("li", item);
        }

        @Override
        public void visit(BlockQuote quote) {
            inside("blockquote", quote);
        }

        @Override
        public void visit(Emphasis emphasis) {
            inside("em", emphasis);
        }

        @Override
        public void visit(StrongEmphasis emphasis) {
            inside("strong", emphasis);
        }

        @Override
        public void visit(Link link) {
            String address = address(link.getDestination());
            if (address == null) {
                visitChildren(link);
                return;
            }
            Element drawn = inside("a", link);
            drawn.setAttribute("href", address)
                    .setAttribute("rel", "noopener noreferrer nofollow")
                    .setAttribute("target", "_blank");
            String host = URI.create(address).getHost();
            // Words that promise one place and lead to another are shown for what they are.
            if (host != null && !drawn.getTextRecursively().contains(host))
                at.appendChild(Element.createText(" (" + host + ")"));
        }

        @Override
        public void visit(Code code) {
            at.appendChild(new Element("code").setText(code.getLiteral()));
        }

        @Override
        public void visit(Text text) {
            words(text.getLiteral());
        }

        @Override
        public void visit(HtmlInline html) {
            words(html.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak end) {
            at.appendChild(new Element("br"));
        }

        @Override
        public void visit(HardLineBreak end) {
            at.appendChild(new Element("br"));
        }

        private void words(String text) {
            at.appendChild(Element.createText(text));
        }

        private Element inside(String tag, Node node) {
            Element outer = at;
            Element inner = new Element(tag);
            outer.appendChild(inner);
            at = inner;
            visitChildren(node);
            at = outer;
            return inner;
        }
    }
}
