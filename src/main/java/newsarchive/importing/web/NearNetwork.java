package newsarchive.importing.web;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * Tells hosts of this machine and its own network from those of the web. What a feed, a list or a
 * redirect from the web names must not reach them: a router's pages have no place in an archive.
 */
final class NearNetwork {
    private NearNetwork() {}

    /**
     * Whether any address of {@code host} is one.
     *
     * @throws UnknownHostException when there is no such host
     */
    static boolean holds(String host) throws UnknownHostException {
        String bare = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
        for (InetAddress address : InetAddress.getAllByName(bare)) {
            if (isNear(address)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNear(InetAddress address) {
        byte[] bytes = address.getAddress();
        boolean known =
                address.isLoopbackAddress()
                        || address.isAnyLocalAddress()
                        || address.isLinkLocalAddress()
                        || address.isSiteLocalAddress()
                        || address.isMulticastAddress();
        // RFC 6598: 100.64.0.0/10; RFC 4193: fc00::/7
        boolean shared =
                address instanceof Inet4Address
                        && (bytes[0] == 0 || (bytes[0] == 100 && (bytes[1] & 0xC0) == 64));
        boolean unique = address instanceof Inet6Address && (bytes[0] & 0xFE) == 0xFC;
        return known || shared || unique;
    }
}
