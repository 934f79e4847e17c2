package newsarchive.parse;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsarchive.text.FoldLetters;
import newsarchive.text.ListFile;
import org.jspecify.annotations.Nullable;

/**
 * Well-known newspapers, broadcasters, agencies and institutes by name, other names and domains:
 * evidence that a few words of a clipping name its publisher. The list is {@code outlets.txt}
 * beside this class. Pages that state their publisher need none of it. Read once, when first asked;
 * immutable after that.
 */
public final class KnownOutlets {
    /** A name that ends as a domain does: {@code Le Monde.fr}, {@code EurasiaNet.org}. */
    private static final Pattern DOMAIN_END =
            Pattern.compile(
                    "(?iu)\\.(com|org|net|info|de|fr|es|ru|ir|co\\.uk|uk|at|ch|it|be|eu|tv|co|ca|com\\.au"
                            + "|рф|ру|نت)$");

    private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036F]");

    /** Letters of Latin script lie below it, those of the other scripts of the list above. */
    private static final char LATIN_END = 0x250;

    private static final Pattern HOST =
            Pattern.compile("(?i)^(?:https?://)?(?:[^/@\\s]*@)?([a-z0-9-]+(?:\\.[a-z0-9-]+)+)");

    private final Map<String, Outlet> byName = new HashMap<>(1 << 14);
    private final Map<String, Outlet> byDomain = new HashMap<>(1 << 11);
    private final Map<String, Outlet> byStem = new HashMap<>(1 << 13);
    private final Phrases inText = new Phrases();
    private final Map<String, String> sayings = new HashMap<>();
    private final Phrases said = new Phrases();
    private final Set<String> carriers = new HashSet<>();

    private KnownOutlets() {
        ListFile.lines(KnownOutlets.class, "outlets.txt").forEach(this::add);
    }

    private static final class Holder {
        static final KnownOutlets INSTANCE = new KnownOutlets();
    }

    /** The outlets of the list. */
    public static KnownOutlets get() {
        return Holder.INSTANCE;
    }

    /**
     * One form of an outlet's name.
     *
     * @param written as its readers write it
     * @param proper the outlet's proper name
     * @param common whether it is a common word, too, or a name of several
     */
    private record Outlet(String written, String proper, boolean common) {}

    /**
     * The outlet of which {@code text} is the whole name, as its readers write it; null when it is
     * none or a word that may mean something else.
     */
    public @Nullable String named(String text) {
        Outlet outlet = find(text);
        return outlet == null || outlet.common() ? null : asHere(outlet.written(), text);
    }

    /** The same where something else says that an outlet is named: common words count, too. */
    public @Nullable String namedBesideASign(String text) {
        Outlet outlet = find(text);
        return outlet == null ? null : asHere(outlet.written(), text);
    }

    /** Whether a name is known and a common word, too, or a name of several. */
    public boolean isCommon(String text) {
        Outlet outlet = find(text);
        return outlet != null && outlet.common();
    }

    /** With {@code The} where the text has it. */
    private static String asHere(String written, String text) {
        boolean has = FoldLetters.fold(text.strip()).startsWith("the ");
        boolean proper = written.startsWith("The ");
        return has == proper ? written : has ? "The " + written : written.substring(4);
    }

    private @Nullable Outlet find(String text) {
        if (text.length() > 80) {
            return null;
        }
        String name = bare(text);
        Outlet outlet = byName.get(name);
        if (outlet == null && name.indexOf('.') > 0 && name.indexOf("..") < 0) {
            outlet = byDomainEnd(name);
        }
        return outlet == null && name.indexOf('-') > 0 ? withSpaces(name, text) : outlet;
    }

    /** {@code Al-Example} of a list that has {@code Al Example}: as the text writes it. */
    private @Nullable Outlet withSpaces(String name, String text) {
        Outlet outlet = byName.get(name.replace('-', ' '));
        int at = outlet == null ? -1 : FoldLetters.fold(text).indexOf(name);
        return at < 0
                ? null
                : new Outlet(
                        text.substring(at, Math.min(text.length(), at + name.length())),
                        outlet.proper(),
                        outlet.common());
    }

    private @Nullable Outlet byDomainEnd(String name) {
        Matcher end = DOMAIN_END.matcher(name);
        if (!end.find()) {
            return null;
        }
        Outlet domain = ofHost(name.replace(" ", ""));
        if (domain == null) {
            domain = byName.get(name.substring(0, end.start()).strip());
        }
        return domain == null ? null : new Outlet(domain.proper(), domain.proper(), false);
    }

    /** The proper name of the outlet that a name means; the name itself when it is not known. */
    public String proper(String name) {
        Outlet outlet = find(name);
        return outlet == null ? name : outlet.proper();
    }

    /** Whether an outlet mostly carries what others wrote: a portal, a database, a distributor. */
    public boolean carriesOthers(String name) {
        return carriers.contains(proper(name));
    }

    /** The proper name of the outlet to which an address or a domain belongs; null if unknown. */
    public @Nullable String ofAddress(String address) {
        Matcher found = HOST.matcher(address.strip());
        if (!found.find()) {
            return null;
        }
        String host = found.group(1).toLowerCase(Locale.ROOT);
        Outlet outlet = ofHost(host);
        return outlet == null ? OutletDomains.get().ofHost(host) : outlet.proper();
    }

    private @Nullable Outlet ofHost(String host) {
        String rest = host.startsWith("www.") ? host.substring(4) : host;
        while (rest.indexOf('.') > 0) {
            Outlet outlet = byDomain.get(rest);
            if (outlet != null) {
                return outlet;
            }
            boolean registrable = DOMAIN_END.matcher(rest).find() && dots(rest) <= 1;
            if (registrable || (rest.endsWith(".co.uk") && dots(rest) == 2)) {
                return byStem.get(rest.substring(0, rest.indexOf('.')).replace("-", ""));
            }
            rest = rest.substring(rest.indexOf('.') + 1);
        }
        return null;
    }

    private static int dots(String text) {
        return (int) text.chars().filter(c -> c == '.').count();
    }

    /**
     * The first outlet named within a sentence, as its readers write it; names of one word do not
     * count, since most of them are words. Null when none is.
     */
    public @Nullable String within(String text) {
        String folded = FoldLetters.fold(text);
        for (int at = 0; at < folded.length(); at++) {
            if (at > 0 && Character.isLetterOrDigit(folded.charAt(at - 1))) {
                continue;
            }
            Phrases.Phrase phrase = inText.longestAt(folded, at, Lexicon.ALL);
            if (phrase != null && !Character.isLowerCase(text.charAt(at))) {
                Outlet outlet = byName.get(bare(phrase.text()));
                return outlet == null ? null : outlet.written();
            }
        }
        return null;
    }

    /** The proper name of the outlet on whose pages alone such a phrase stands; null if none. */
    public @Nullable String sayingThis(String text) {
        String folded = FoldLetters.fold(text);
        for (int at = 0; at < folded.length(); at++) {
            boolean begins = at == 0 || !Character.isLetterOrDigit(folded.charAt(at - 1));
            Phrases.Phrase phrase = begins ? said.longestAt(folded, at, Lexicon.ALL) : null;
            if (phrase != null) {
                return sayings.get(phrase.text());
            }
        }
        return null;
    }

    /** Small letters, no quotation marks and no marks around it, no {@code the} before it. */
    private static String bare(String text) {
        String folded = FoldLetters.fold(text);
        if (isPlain(folded)) {
            return folded.startsWith("the ") ? folded.substring(4) : folded;
        }
        StringBuilder name = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            boolean doubled =
                    c == ' ' && (name.length() == 0 || name.charAt(name.length() - 1) == ' ');
            if (c != '"' && !doubled) {
                name.append(c);
            }
        }
        int to = name.length();
        while (to > 0 && " .,:;|-–!*".indexOf(name.charAt(to - 1)) >= 0) {
            to--;
        }
        int from = 0;
        while (from < to && " .,:;|-*".indexOf(name.charAt(from)) >= 0) {
            from++;
        }
        String bare = name.substring(from, to);
        return withoutAccents(bare.startsWith("the ") ? bare.substring(4) : bare);
    }

    /** Whether a folded name has nothing to leave out: most of the list, read at the start. */
    private static boolean isPlain(String folded) {
        char before = ' ';
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c >= LATIN_END;
            if (!letter && (before == ' ' || (c != ' ' && c != '\'' && c != '-') || c == before)) {
                return false;
            }
            before = c;
        }
        return before != ' ' && before != '-';
    }

    /** {@code LIBERATION} is written so in capitals. */
    private static String withoutAccents(String name) {
        boolean latin = false;
        for (int i = 0; i < name.length(); i++) {
            latin |= name.charAt(i) >= 0xC0 && name.charAt(i) < LATIN_END;
        }
        return latin
                ? ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("")
                : name;
    }

    private void add(String line) {
        boolean common = line.charAt(0) == '~';
        List<String> forms = forms(common ? line.substring(1) : line);
        String proper = forms.get(0);
        if (proper.charAt(0) < LATIN_END) { // no domain is a name of another script
            byStem.putIfAbsent(stem(proper), new Outlet(proper, proper, common));
        }
        for (String form : forms) {
            if (form.equals("carries others")) {
                carriers.add(proper);
            } else if (form.startsWith("says:")) {
                String phrase = FoldLetters.fold(form.substring(5).strip());
                sayings.put(phrase, proper);
                said.add(new Phrases.Phrase(phrase, Lexicon.ALL, 0, false, false));
            } else if (form.indexOf('.') > 0
                    && isDomain(form.toLowerCase(Locale.ROOT))
                    && !form.equals(proper)) {
                Outlet outlet = new Outlet(proper, proper, false);
                byDomain.putIfAbsent(form.toLowerCase(Locale.ROOT), outlet);
            } else {
                addName(new Outlet(form, proper, common));
            }
        }
    }

    private void addName(Outlet outlet) {
        String name = bare(outlet.written());
        byName.putIfAbsent(name, outlet);
        boolean several = name.indexOf(' ') > 0;
        if (several && !outlet.common()) {
            String folded = FoldLetters.fold(outlet.written());
            inText.add(new Phrases.Phrase(folded, Lexicon.ALL, 0, false, false));
        }
    }

    private static List<String> forms(String line) {
        List<String> forms = new ArrayList<>();
        int from = 0;
        for (int bar = line.indexOf(" | "); bar >= 0; bar = line.indexOf(" | ", from)) {
            forms.add(line.substring(from, bar).strip());
            from = bar + 3;
        }
        forms.add(line.substring(from).strip());
        return forms;
    }

    private static boolean isDomain(String form) {
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            boolean fits = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.';
            if (!fits) {
                return false;
            }
        }
        int dot = form.lastIndexOf('.');
        return dot > 0 && dot < form.length() - 1;
    }

    private static String stem(String name) {
        StringBuilder stem = new StringBuilder();
        String bare = bare(name);
        for (int i = 0; i < bare.length(); i++) {
            if (Character.isLetterOrDigit(bare.charAt(i))) {
                stem.append(bare.charAt(i));
            }
        }
        return stem.toString();
    }
}
