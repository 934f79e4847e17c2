package newsarchive.visit;

import java.time.Duration;

/**
 * How hosts are asked.
 *
 * @param agent what we call ourselves, {@code archive/1.0 (+https://…)}; what stands before the
 *     slash is what robots.txt may name
 * @param delay between two requests to one host; a host's own Crawl-delay counts when it is longer
 * @param patience how long one answer may take
 * @param hostsAtOnce how many hosts are asked at the same time, each by one request at a time
 * @param thorough whether pages that were there before are read again; else an answer to HEAD is
 *     enough for them
 * @param privateHosts whether hosts of the own machine and network are asked
 */
public record Manners(
        String agent,
        Duration delay,
        Duration patience,
        int hostsAtOnce,
        boolean thorough,
        boolean privateHosts) {
    /** What robots.txt may call us. */
    public String product() {
        int slash = agent.indexOf('/');
        return slash < 0 ? agent : agent.substring(0, slash);
    }
}
