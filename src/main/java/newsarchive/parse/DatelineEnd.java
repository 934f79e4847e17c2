package newsarchive.parse;

import newsarchive.text.FoldLetters;

/** Finds where the dateline of a paragraph may end: behind a dash, a colon, an agency, a year. */
final class DatelineEnd {
    private static final int A_TOWN = 30;

    private final Lexicon lexicon = Lexicon.get();
    private final String text;

    DatelineEnd(String text) {
        this.text = text;
    }

    /** Offset at which the body begins after a separator at {@code at}; {@code at} when none is. */
    int after(int at) {
        char c = text.charAt(at);
        int end = at;
        if (c == ':' || c == '|' || isSlashBehindName(at)) {
            end = at + 1;
        } else if (DatelineText.isDash(c) || c == '_') {
            end = at;
            while (end < text.length()
                    && (DatelineText.isDash(text.charAt(end)) || text.charAt(end) == '_')) {
                end++;
            }
            boolean wide = end - at > 1 || c == '—' || c == '–' || c == '―';
            boolean spaced =
                    DatelineText.isSpace(text.charAt(at - 1))
                            || (end < text.length() && DatelineText.isSpace(text.charAt(end)));
            boolean behindBracket = c == '_' && DatelineText.isCloser(text.charAt(at - 1));
            if (!wide && !spaced && !behindBracket) {
                return at;
            }
        } else if (c == '.'
                && (at + 1 >= text.length()
                        || DatelineText.isSpace(text.charAt(at + 1))
                        || DatelineText.isDash(text.charAt(at + 1)))
                && (dashesFollow(at)
                        || DatelineText.isCloser(text.charAt(at - 1))
                        || endsWithAgency(at)
                        || endsWithYear(at)
                        || endsWithTownAlone(at)
                        || dashFollows(at)
                        || endsWithName(at))) {
            end = at + 1;
            while (end < text.length()
                    && (DatelineText.isDash(text.charAt(end))
                            || DatelineText.isSpace(text.charAt(end)))) {
                end++;
            }
        } else if (DatelineText.isSpace(c)
                && DatelineText.isCloser(text.charAt(at - 1))
                && beginsWord(at + 1)) {
            end = at + 1;
        }
        if (end == at) {
            return at;
        }
        while (end < text.length() && DatelineText.isSpace(text.charAt(end))) {
            end++;
        }
        return end < text.length() ? end : at;
    }

    /** {@code شفق نيوز/ أعلن}: as agencies in Arabic set their name before the report. */
    private boolean isSlashBehindName(int at) {
        return text.charAt(at) == '/'
                && at > 1
                && at + 1 < text.length()
                && text.charAt(at + 1) == ' '
                && !DatelineText.cased(text.substring(at - 1, at))
                && Character.isLetter(text.charAt(at - 1));
    }

    /** {@code LIMA, Perú.- Un sismo}: as papers in Spanish write it. */
    boolean dashFollows(int at) {
        return at + 2 < text.length()
                && DatelineText.isDash(text.charAt(at + 1))
                && DatelineText.isSpace(text.charAt(at + 2));
    }

    /** {@code March 3.---The levee}. */
    boolean dashesFollow(int at) {
        return at + 2 < text.length()
                && DatelineText.isDash(text.charAt(at + 1))
                && DatelineText.isDash(text.charAt(at + 2));
    }

    private boolean beginsWord(int at) {
        return at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    /** {@code Norderhaven, 3. März 1911. Der neue …}: after a year a full stop may close it. */
    private boolean endsWithYear(int at) {
        if (at < 5 || at + 2 >= text.length() || !DatelineText.isSpace(text.charAt(at + 1))) {
            return false;
        }
        for (int i = at - 4; i < at; i++) {
            if (!Character.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return !Character.isDigit(text.charAt(at - 5))
                && !Character.isLowerCase(text.charAt(at + 2));
    }

    /** {@code NORDERHAVEN. Der neue …}, {@code Sankt Aude. Der …}: few words, no mark. */
    private boolean endsWithTownAlone(int at) {
        if (at > A_TOWN || at < 3 || at + 2 >= text.length()) {
            return false;
        }
        int spaces = 0;
        for (int i = 0; i < at; i++) {
            char c = text.charAt(i);
            spaces += c == ' ' ? 1 : 0;
            if (!Character.isLetter(c) && c != ' ' && c != '-' && c != '/') {
                return false;
            }
        }
        return spaces <= 2 && Character.isUpperCase(text.charAt(at + 2));
    }

    /** {@code … - РИА Новости, Анна Примерова. }: two words behind the comma, opening as a name. */
    private boolean endsWithName(int at) {
        int comma = Math.max(text.lastIndexOf(',', at), text.lastIndexOf('،', at));
        return comma > 0
                && at - comma < 40
                && at - comma > 6
                && GivenNames.open(text.substring(comma + 1, at))
                && endsWithAgency(comma);
    }

    private boolean endsWithAgency(int at) {
        String folded = FoldLetters.fold(text.substring(0, at));
        Phrases agencies = lexicon.section("agency");
        for (int from = folded.lastIndexOf(' ');
                from > 0;
                from = folded.lastIndexOf(' ', from - 1)) {
            if (agencies.hasFrom(folded, from + 1)) {
                return true;
            }
        }
        return false;
    }
}
