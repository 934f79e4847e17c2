package newsarchive.parse.savedpage;

import java.util.ArrayList;
import java.util.List;
import newsarchive.article.Removal;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Finds the article's body in a page. */
final class BodyFinder {
    private final Outline outline;
    private final double[] good;
    private final double[] mass;
    private final double[] links;

    BodyFinder(Element body) {
        outline = Outline.of(body);
        int n = outline.passages.size();
        good = new double[n + 1];
        mass = new double[n + 1];
        links = new double[n + 1];
        for (Passage p : outline.passages) {
            p.worth = PassageWorth.of(p);
        }
        sums();
    }

    private void sums() {
        for (int i = 0; i < outline.passages.size(); i++) {
            Passage p = outline.passages.get(i);
            boolean out = p.dropped != null || p.box.out();
            good[i + 1] = good[i] + (out ? 0 : p.worth * p.mass);
            mass[i + 1] = mass[i] + (out ? 0 : p.mass);
            links[i + 1] = links[i] + (out ? 0 : p.linkMass);
        }
    }

    private double good(Box b) {
        return good[b.end] - good[b.first];
    }

    private double mass(Box b) {
        return mass[b.end] - mass[b.first];
    }

    private double linkDensity(Box b) {
        double m = mass(b);
        return m == 0 ? 0 : (links[b.end] - links[b.first]) / m;
    }

    /**
     * The body.
     *
     * @param root holds what is in the article and nothing else
     */
    record Found(Element root, List<Removal> removals) {}

    /** Finds the body; null where the page has no text. The page's tree is cut to it. */
    @Nullable Found find(List<String> titles, int lineShift) {
        markNoise();
        sums();
        Box best = choose();
        if (best == null) {
            return null;
        }
        trim(best, titles);
        List<Removal> removals = RemovalRecord.of(outline, best, lineShift);
        return new Found(assemble(best), removals);
    }

    private void markNoise() {
        double total = good(outline.root);
        for (Box box : outline.boxes) {
            if (box.parent != null && box.parent.out()) {
                continue;
            }
            Role role = box.role;
            if (role.noise() && good(box) <= role.most * total) {
                box.dropped = role;
            } else if (linkList(box)) {
                box.dropped = Role.LINKS;
            }
        }
    }

    private boolean linkList(Box box) {
        return switch (box.tag) {
            case "ul", "ol", "div", "section", "header" ->
                    mass(box) > 0
                            && linkDensity(box) > 0.7
                            && good(box) < 0.3 * mass(box)
                            && box.end - box.first >= 3;
            default -> false;
        };
    }

    private @Nullable Box choose() {
        double total = good(outline.root);
        Box best = null;
        double bestScore = 0;
        for (Box box : outline.boxes) {
            if (box.dropped != null || box.first == box.end || !box.apart) {
                continue;
            }
            double score = 2 * good(box) / (mass(box) + total);
            if (score >= bestScore && !box.out()) {
                best = box;
                bestScore = score;
            }
        }
        return best;
    }

    private void trim(Box root, List<String> titles) {
        int first = root.first;
        int end = root.end;
        // headline
        for (int i = first; i < end; i++) {
            Passage p = outline.passages.get(i);
            if (p.box.within("h1") != null || titles.contains(plain(p.text))) {
                p.dropped = Role.HEADLINE;
                if (i - first < 8 && !p.box.out()) {
                    // what stands above the headline is no text
                    for (int k = first; k < i; k++) {
                        Passage above = outline.passages.get(k);
                        if (above.worth < 0.7) {
                            above.dropped = Role.SHORT;
                        }
                    }
                }
            }
        }
    }

    static String plain(CharSequence text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Letters.mass(c) > 0) {
                out.append(Character.toLowerCase(c));
            }
        }
        return out.toString();
    }

    private Element assemble(Box root) {
        List<Box> gone = new ArrayList<>();
        for (Box b : outline.boxes) {
            if (b.dropped != null) {
                gone.add(b);
            }
        }
        for (Box b : gone) {
            if (b != root && b.element.parent() != null) {
                b.element.remove();
            }
        }
        for (Passage p : outline.passages) {
            if (p.dropped != null) {
                p.leaves.forEach(Node::remove);
            }
        }
        return root.element;
    }
}
