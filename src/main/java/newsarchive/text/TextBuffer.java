package newsarchive.text;

import java.util.Arrays;

/**
 * A text that grows in an array of characters. Loops over such an array take half the time of loops
 * over a string or a {@link StringBuilder}, as long as only the first compiler of the JVM is at
 * work. For one thread.
 */
public final class TextBuffer {
    private char[] chars;
    private int length;

    /** An empty text with room for {@code capacity} characters. */
    public TextBuffer(int capacity) {
        this.chars = new char[capacity];
    }

    /** Adds a text. */
    public void append(String text) {
        append(text, 0, text.length());
    }

    /** Adds a part of a text. */
    public void append(String text, int start, int end) {
        room(end - start);
        text.getChars(start, end, chars, length);
        length += end - start;
    }

    /** Adds a character. */
    public void append(char c) {
        room(1);
        chars[length++] = c;
    }

    private void room(int count) {
        if (length + count > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(chars.length * 2, length + count));
        }
    }

    /**
     * The array itself, of which the first {@link #length} characters are the text; another one
     * takes its place when the text grows.
     */
    public char[] chars() {
        return chars;
    }

    /** How many characters the text has. */
    public int length() {
        return length;
    }

    /** Whether there is no character at all. */
    public boolean isEmpty() {
        return length == 0;
    }

    /** The last character of a text that is not empty. */
    public char last() {
        return chars[length - 1];
    }

    /** Cuts the text off behind its first {@code newLength} characters. */
    public void cutTo(int newLength) {
        length = newLength;
    }

    /** Takes white space away from the end. */
    public void stripTrailing() {
        while (length > 0 && Character.isWhitespace(chars[length - 1])) {
            length--;
        }
    }

    /** How many characters of white space the text begins with. */
    public int leadingSpace() {
        int at = 0;
        while (at < length && Character.isWhitespace(chars[at])) {
            at++;
        }
        return at;
    }

    /** The text from {@code start} on. */
    public String from(int start) {
        return new String(chars, start, length - start);
    }

    @Override
    public String toString() {
        return from(0);
    }
}
