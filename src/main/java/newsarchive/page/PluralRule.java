package newsarchive.page;

/** Which form of a noun goes with a whole number; the rules are CLDR's cardinals. */
enum PluralRule {
    /** English, German, Spanish: one, other. */
    ONE {
        @Override
        String form(int n) {
            return n == 1 ? "one" : "other";
        }
    },
    /** French, Persian: zero goes with one. */
    ZERO_OR_ONE {
        @Override
        String form(int n) {
            return n <= 1 ? "one" : "other";
        }
    },
    /** Russian. */
    EAST_SLAVIC {
        @Override
        String form(int n) {
            int last = n % 10;
            boolean teen = n % 100 >= 11 && n % 100 <= 14;
            if (last == 1 && !teen) {
                return "one";
            }
            return last >= 2 && last <= 4 && !teen ? "few" : "many";
        }
    },
    /** Arabic. */
    ARABIC {
        @Override
        String form(int n) {
            int hundred = n % 100;
            if (n <= 2) {
                return n == 0 ? "zero" : n == 1 ? "one" : "two";
            }
            if (hundred >= 3 && hundred <= 10) {
                return "few";
            }
            return hundred >= 11 ? "many" : "other";
        }
    };

    /** The form's name for a count that is not negative. */
    abstract String form(int n);

    /** The rule a message file names, {@code east-slavic}. */
    static PluralRule named(String name) {
        for (PluralRule rule : values()) {
            if (name.equals(rule.word())) {
                return rule;
            }
        }
        throw new IllegalArgumentException("no plural rule " + name);
    }

    private String word() {
        return switch (this) {
            case ONE -> "one";
            case ZERO_OR_ONE -> "zero-or-one";
            case EAST_SLAVIC -> "east-slavic";
            case ARABIC -> "arabic";
        };
    }
}
