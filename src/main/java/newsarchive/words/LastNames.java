package newsarchive.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The forms in which a person is called once the whole name has been told: {@code Qassem Soleimani}
 * becomes {@code Soleimani}, {@code Bashar al-Assad} {@code al-Assad} or {@code Assad}.
 */
final class LastNames {
    private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii");
    private static final int SHORTEST = 3;

    private LastNames() {}

    /** The last names of a whole name; none of a name of one word. */
    static List<String> of(String name) {
        List<String> words = new ArrayList<>(List.of(name.strip().split("\\s+", -1)));
        while (words.size() > 1
                && SUFFIXES.contains(words.get(words.size() - 1).toLowerCase(Locale.ROOT))) {
            words.remove(words.size() - 1);
        }
        if (words.size() < 2) {
            return List.of();
        }
        List<String> forms = new ArrayList<>();
        String last = words.get(words.size() - 1);
        add(forms, last);
        int hyphen = last.indexOf('-');
        if (hyphen == 2 && Character.toLowerCase(last.charAt(1)) == 'l') {
            // the Arabic article: al-, el-
            add(forms, last.substring(hyphen + 1));
        }
        return forms;
    }

    private static void add(List<String> forms, String form) {
        boolean name = !form.isEmpty() && !Character.isDigit(form.charAt(0));
        if (name && form.codePointCount(0, form.length()) >= SHORTEST) {
            forms.add(form);
        }
    }
}
