/**
 * Targets for fuzzing: each takes any bytes and fails where something that holds for every input
 * does not hold. {@code bench/fuzz} runs them with Jazzer, {@link newsarchive.fuzz.FuzzTargetsTest}
 * for a moment with mutations of its own. They need no library to compile.
 */
package newsarchive.fuzz;
