package newsarchive.page;

/**
 * What stands at a former address: it leads on at once, with a script that keeps the {@code
 * #fragment} and without one.
 *
 * @param target the present address, relative to this page
 */
public record RedirectPage(String path, String root, Head head, String target) implements Page {

    @Override
    public String template() {
        return "page/redirect.html.peb";
    }
}
