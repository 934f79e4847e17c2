/**
 * Benchmarks of the program's hot ways, run by JMH on made texts. In comes nothing but the
 * program's jar; out go times and CPU times for each operation.
 */
package newsarchive.bench;
