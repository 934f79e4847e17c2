package newsarchive.cli;

/** Colours for a terminal; without {@code on} every text stays as it is. */
record Ink(boolean on) {
    private static final char ESCAPE = 27;

    String bold(String text) {
        return in("1", text);
    }

    String dim(String text) {
        return in("2", text);
    }

    String struck(String text) {
        return in("2;9", text);
    }

    String red(String text) {
        return in("31", text);
    }

    String green(String text) {
        return in("32", text);
    }

    String yellow(String text) {
        return in("33", text);
    }

    String blue(String text) {
        return in("36", text);
    }

    private String in(String code, String text) {
        return on && !text.isEmpty() ? ESCAPE + "[" + code + "m" + text + ESCAPE + "[0m" : text;
    }
}
