package newsarchive.page;

/**
 * What a server shows where there is no page: its links begin at the server's root, because it is
 * shown under any address.
 */
public record NotFoundPage(String path, String root, Head head) implements Page {

    @Override
    public String template() {
        return "page/not-found.html.peb";
    }
}
