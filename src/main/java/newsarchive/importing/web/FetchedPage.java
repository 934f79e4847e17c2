package newsarchive.importing.web;

import java.util.List;

/** What a server answered, and the way that led to it. Immutable: nobody changes the bytes. */
public final class FetchedPage {
    private final byte[] bytes;
    private final String type;
    private final String charset;
    private final List<String> addresses;
    private final boolean near;

    /**
     * An answer.
     *
     * @param bytes as they were sent; not copied
     * @param type as the server states it, in lower case and without parameters; empty when it does
     *     not
     * @param charset as the server states it; empty when it does not
     * @param addresses the address that was asked for and each it led to, the last being the one
     *     that answered
     * @param near whether it came from this machine or its own network, which it may then lead to
     */
    public FetchedPage(
            byte[] bytes, String type, String charset, List<String> addresses, boolean near) {
        this.bytes = bytes;
        this.type = type;
        this.charset = charset;
        this.addresses = List.copyOf(addresses);
        this.near = near;
    }

    /** The answer as it was sent. */
    public byte[] bytes() {
        return bytes;
    }

    /** The kind that the server states, {@code text/html}; empty when it does not. */
    public String type() {
        return type;
    }

    /** The charset that the server states; empty when it does not. */
    public String charset() {
        return charset;
    }

    /** The address that was asked for and each it led to. */
    public List<String> addresses() {
        return addresses;
    }

    /** The address that answered. */
    public String address() {
        return addresses.get(addresses.size() - 1);
    }

    /** Whether it came from this machine or its own network. */
    public boolean near() {
        return near;
    }
}
