package newsarchive.importing.web;

import java.util.List;

/**
 * What a server answered.
 *
 * @param bytes of the answer, as they were sent
 * @param type as the server states it, in lower case and without parameters; empty when it does not
 * @param charset as the server states it; empty when it does not
 * @param addresses the address that was asked for and each it led to, the last being the one that
 *     answered
 * @param near whether it came from this machine or its own network, which it may then lead to
 */
public record FetchedPage(
        byte[] bytes, String type, String charset, List<String> addresses, boolean near) {

    public FetchedPage {
        addresses = List.copyOf(addresses);
    }

    /** The address that answered. */
    public String address() {
        return addresses.get(addresses.size() - 1);
    }
}
