package newsarchive.parse.savedpage;

/**
 * Running totals over a page's passages: how much text, running text and linked text a box holds,
 * what has been left out not counted. Totals are of the moment they were made.
 */
final class TextSums {
    private final double[] good;
    private final double[] mass;
    private final double[] links;

    TextSums(Outline outline) {
        int n = outline.passages.size();
        good = new double[n + 1];
        mass = new double[n + 1];
        links = new double[n + 1];
        for (int i = 0; i < n; i++) {
            Passage p = outline.passages.get(i);
            boolean out = p.dropped != null || p.box.out();
            good[i + 1] = good[i] + (out ? 0 : p.worth * p.mass);
            mass[i + 1] = mass[i] + (out ? 0 : p.mass);
            links[i + 1] = links[i] + (out ? 0 : p.linkMass);
        }
    }

    /** Letters of running text, each passage's weighed by its worth. */
    double good(Box box) {
        return good[box.end] - good[box.first];
    }

    /** Letters. */
    double mass(Box box) {
        return mass[box.end] - mass[box.first];
    }

    /** Share of the letters that stand in links. */
    double linkDensity(Box box) {
        double all = mass(box);
        return all == 0 ? 0 : (links[box.end] - links[box.first]) / all;
    }
}
