package newsarchive.edit;

import java.text.Normalizer;
import newsarchive.text.RelativePath;
import org.jspecify.annotations.Nullable;

/** Reads an address as a curator types or pastes it. Stateless. */
final class TypedAddress {
    private TypedAddress() {}

    /**
     * The address relative to the site's root: without the site's own address or a slash before it,
     * without a fragment, its %-codes read.
     */
    static String of(String typed, @Nullable String baseUrl) {
        String address = typed.strip();
        if (baseUrl != null && address.startsWith(baseUrl)) {
            address = address.substring(baseUrl.length());
        }
        int hash = address.indexOf('#');
        address = hash < 0 ? address : address.substring(0, hash);
        while (address.startsWith("/") || address.startsWith("./")) {
            address = address.substring(address.startsWith("/") ? 1 : 2);
        }
        return Normalizer.normalize(RelativePath.decoded(address), Normalizer.Form.NFC);
    }
}
