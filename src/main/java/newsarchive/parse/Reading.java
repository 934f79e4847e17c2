package newsarchive.parse;

import newsarchive.config.Names;
import newsarchive.config.Publishers;

/**
 * What a reader is told besides the text: nothing of other articles, so that reading a file gives
 * the same wherever and whenever it is done.
 *
 * @param file name for positions, as in {@link newsarchive.problem.Position}
 * @param firstLine line of the file on which the text given to the reader begins, from 1 (greater
 *     than 1 where front matter was cut off)
 * @param names the curator's names, which may prove a spelling
 * @param publishers the curator's publishers, which may prove a publisher's name
 */
public record Reading(String file, int firstLine, Names names, Publishers publishers) {}
