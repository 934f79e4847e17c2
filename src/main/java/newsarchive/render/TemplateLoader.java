package newsarchive.render;

import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.loader.Loader;
import java.io.Reader;
import java.io.StringReader;
import org.jspecify.annotations.Nullable;

/**
 * Gives Pebble a template's text: the archive's own where it has one, else the built-in. Pebble's
 * DelegatingLoader would swallow the error of a file that cannot be read and silently take the
 * built-in one.
 */
final class TemplateLoader implements Loader<String> {
    private final ThemeFiles files;

    TemplateLoader(ThemeFiles files) {
        this.files = files;
    }

    @Override
    public Reader getReader(String name) {
        try {
            String text = files.text(name);
            if (text == null) {
                throw new LoaderException(null, "there is no template \"" + name + "\"");
            }
            return new StringReader(text);
        } catch (ThemeFiles.Unreadable unreadable) {
            throw new LoaderException(unreadable, unreadable.getMessage());
        }
    }

    @Override
    public boolean resourceExists(String name) {
        return files.exists(name);
    }

    @Override
    public String createCacheKey(String name) {
        return name;
    }

    /** Names are always given from the folder of templates. */
    @Override
    public @Nullable String resolveRelativePath(String name, String from) {
        return null;
    }

    @Override
    public void setCharset(String charset) {}

    @Override
    public void setPrefix(String prefix) {}

    @Override
    public void setSuffix(String suffix) {}
}
