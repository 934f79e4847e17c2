/**
 * Asks hosts whether originals are still there: the only package beside {@code check --against} and
 * {@code import} that uses the network, and only when it is told to. In come addresses, what is
 * known of them and the day; out goes what is known afterwards.
 */
package newsarchive.visit;
