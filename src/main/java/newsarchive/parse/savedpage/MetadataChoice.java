package newsarchive.parse.savedpage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import newsarchive.article.Evidence;
import newsarchive.article.Metadata;
import newsarchive.article.PublicationDate;
import newsarchive.parse.OutletDomains;
import newsarchive.parse.OutletName;
import org.jspecify.annotations.Nullable;

/**
 * States which source of a page is believed for which field. Data written for machines come before
 * what is shown, JSON-LD before meta tags, except for the headline, where sources vote, and for
 * authors, where persons come before houses.
 */
final class MetadataChoice {
    private static final int MOST_TAGS = 30;

    private final Clues clues;
    private final @Nullable String language;
    private final Map<String, Evidence> evidence = new LinkedHashMap<>();

    private MetadataChoice(Clues clues, @Nullable String language) {
        this.clues = clues;
        this.language = language;
    }

    /** Metadata and the evidence for each field that has a value. */
    record Chosen(Metadata metadata, Map<String, Evidence> evidence, @Nullable String rights) {}

    /** Chooses for every field. */
    static Chosen choose(Clues clues, @Nullable String language) {
        MetadataChoice choice = new MetadataChoice(clues, language);
        Metadata all = choice.all();
        return new Chosen(all, choice.evidence, choice.rights());
    }

    private Metadata all() {
        Metadata.Builder to = Metadata.UNKNOWN.toBuilder();
        to.url = address();
        to.publisher = publisher(to.url);
        List<String> siteNames = new ArrayList<>();
        for (Clue<String> clue : clues.publishers) {
            if (!clue.where().equals("<title>")) {
                siteNames.add(clue.value());
            }
        }
        String host = to.url == null ? null : HostName.of(to.url);
        String outlet = host == null ? null : OutletDomains.get().ofHost(host);
        if (outlet != null) {
            siteNames.add(outlet);
        }
        if (to.url != null) {
            siteNames.addAll(HostName.forms(to.url));
        }
        TitleChoice.Chosen title = TitleChoice.choose(clues.titles, siteNames);
        if (title != null) {
            to.title = title.title();
            evidence.put("title", title.evidence());
        }
        to.authors = authors(houses(to.publisher), to.url);
        to.date = date();
        to.language = language;
        Clue<String> languageClue = LanguageClues.first(clues);
        if (languageClue != null) {
            note("language", languageClue, 0.9, null);
        }
        to.section = first("section", clues.sections);
        to.tags = tags(to.section);
        to.summary = first("summary", clues.summaries);
        return to.build();
    }

    private @Nullable String rights() {
        Clue<String> licence = Licence.choose(clues);
        if (licence == null) {
            return null;
        }
        note("rights", licence, 0.9, null);
        return licence.value();
    }

    private @Nullable String address() {
        for (Clue<String> clue : clues.addresses) {
            if (clue.value().startsWith("http") && HostName.of(clue.value()) != null) {
                note("url", clue, 0.95, null);
                return PageAddress.withoutTrackers(clue.value());
            }
        }
        return null;
    }

    private @Nullable String publisher(@Nullable String url) {
        PublisherChoice.Chosen chosen = PublisherChoice.choose(clues.publishers, url);
        if (chosen == null) {
            return null;
        }
        evidence.put("publisher", chosen.evidence());
        return chosen.name();
    }

    /** The publisher's name and those that the page's data give it, letters and digits only. */
    private Set<String> houses(@Nullable String publisher) {
        Set<String> houses = new LinkedHashSet<>();
        if (publisher != null) {
            houses.add(BodyFinder.plain(publisher));
        }
        for (Clue<String> clue : clues.publishers) {
            if (clue.where().equals("JSON-LD publisher")
                    || clue.where().equals("meta og:site_name")) {
                houses.add(BodyFinder.plain(clue.value()));
            }
        }
        return houses;
    }

    private List<String> authors(Set<String> houses, @Nullable String url) {
        String host = url == null ? null : HostName.of(url);
        Clue<List<String>> house = null;
        List<String> houseNames = List.of();
        for (Clue<List<String>> clue : clues.authors) {
            List<String> names = AuthorNames.of(clue.value(), language);
            if (names.isEmpty()) {
                continue;
            }
            List<String> persons = new ArrayList<>(names);
            persons.removeIf(name -> ofTheHouse(name, houses, host));
            boolean typed =
                    clue.where().equals(JsonLd.PERSON)
                            && persons.stream().anyMatch(MetadataChoice::couldBePerson);
            if (typed || AuthorNames.persons(persons)) {
                note("authors", clue, 0.9, null);
                return persons;
            }
            if (house == null) {
                house = clue;
                houseNames = names;
            }
        }
        if (house != null) {
            note("authors", house, 0.5, null);
        }
        return houseNames;
    }

    /** What data call a person may be a house all the same. */
    private static boolean couldBePerson(String name) {
        return name.indexOf(' ') > 0 && !OutletName.looksLike(name) && !AuthorNames.staff(name);
    }

    /** Whether it is a name of the house or begins with the host's: {@code MDR Thüringen}. */
    private static boolean ofTheHouse(String name, Set<String> houses, @Nullable String host) {
        if (houses.contains(BodyFinder.plain(name))) {
            return true;
        }
        if (host == null) {
            return false;
        }
        int space = name.indexOf(' ');
        String first = BodyFinder.plain(space < 0 ? name : name.substring(0, space));
        return host.startsWith(first + ".") || host.contains("." + first + ".");
    }

    private @Nullable PublicationDate date() {
        PublicationDate best = null;
        for (Clue<String> clue : clues.dates) {
            Optional<PublicationDate> date = MachineDate.read(clue.value(), language);
            if (date.isEmpty()) {
                continue;
            }
            if (date.get().day() > 0) {
                note("date", clue, 0.9, null);
                return date.get();
            }
            if (best == null) {
                best = date.get();
                note("date", clue, 0.6, null);
            }
        }
        return best;
    }

    private List<String> tags(@Nullable String section) {
        Set<String> seen = new LinkedHashSet<>();
        List<String> tags = new ArrayList<>();
        for (Clue<List<String>> clue : clues.tags) {
            for (String value : clue.value()) {
                for (String part : value.split("[,;|]")) {
                    String tag = part.strip();
                    boolean word = !tag.isEmpty() && tag.length() <= 60 && !machine(tag);
                    if (word && seen.add(tag.toLowerCase(Locale.ROOT)) && tags.size() < MOST_TAGS) {
                        tags.add(tag);
                    }
                }
            }
            if (!tags.isEmpty()) {
                note("tags", clue, 0.8, null);
                return tags;
            }
        }
        if (section != null) {
            tags.add(section);
        }
        return tags;
    }

    /** Keys and values that content systems put among the keywords. */
    private static boolean machine(String tag) {
        return tag.indexOf(':') >= 0 || tag.indexOf('=') >= 0 || tag.indexOf('_') >= 0;
    }

    private @Nullable String first(String field, List<Clue<String>> from) {
        if (from.isEmpty()) {
            return null;
        }
        note(field, from.get(0), 0.8, null);
        return from.get(0).value();
    }

    private void note(String field, Clue<?> clue, double confidence, @Nullable String second) {
        evidence.put(field, new Evidence(clue.where(), clue.line(), confidence, second));
    }
}
