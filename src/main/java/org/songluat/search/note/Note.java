package org.songluat.search.note;

import java.util.List;
import org.songluat.text.Language;

/**
 * One thing that was read or searched otherwise than typed. It keeps what it tells of; the pages
 * say it in the language of their reader, everything else in English.
 */
public sealed interface Note {
  /** A sentence without its full stop, for programs and the command line. */
  String english();

  /** Keys of input methods were read as the letters that they type. */
  record Keyed(List<String> methods, String read) implements Note {
    public Keyed {
      methods = List.copyOf(methods);
    }

    @Override
    public String english() {
      return "Read as typed with " + String.join(", ", methods) + ": “" + read + "”";
    }
  }

  /** Errors were corrected. */
  record Corrected(String typed, String searched) implements Note {
    @Override
    public String english() {
      return "No clause has all of “" + typed + "”; “" + searched + "” was searched";
    }
  }

  /** Nothing but what was typed was looked for, as was asked. */
  record OnlyTyped() implements Note {
    @Override
    public String english() {
      return "Only what was typed was searched: no renderings, other words or corrections";
    }
  }

  /** What was typed in one language was looked for in the words of the other too. */
  record Rendered(Language in, List<String> renderings) implements Note {
    public Rendered {
      renderings = List.copyOf(renderings);
    }

    @Override
    public String english() {
      String language = in == Language.EN ? "English" : "Vietnamese";
      return "Searched in " + language + " too: " + String.join(", ", renderings);
    }
  }

  /** What abbreviations stand for was looked for too, in the language they were typed in. */
  record WrittenOut(Language in, List<String> phrases) implements Note {
    public WrittenOut {
      phrases = List.copyOf(phrases);
    }

    @Override
    public String english() {
      return "Searched written out too: " + String.join(", ", phrases);
    }
  }

  /** The work is held, the place in it is not. */
  record NoSuchPlace() implements Note {
    @Override
    public String english() {
      return "The work that is named has no such place; the work itself follows";
    }
  }

  /**
   * What the beginning of a word stood for.
   *
   * @param words those that are told; none where no word begins so
   * @param others how many more were looked for
   * @param rarer how many were not
   */
  record Begun(String typed, List<String> words, int others, int rarer) implements Note {
    public Begun {
      words = List.copyOf(words);
    }

    @Override
    public String english() {
      if (words.isEmpty()) {
        return "No word begins with “" + typed + "”";
      }
      String more = others > 0 ? " and " + others + " more" : "";
      String left = rarer > 0 ? "; " + rarer + " rarer ones were left out" : "";
      return "“" + typed + "*” was searched as " + String.join(", ", words) + more + left;
    }
  }

  /** Words were to be near each other within more than is looked at. */
  record Nearer(int window) implements Note {
    @Override
    public String english() {
      return "Words were searched at most " + window + " from each other";
    }
  }

  /** What the query names is not held. */
  record NotHeld() implements Note {
    @Override
    public String english() {
      return "Nothing is held of the work or place that the query names; its words were searched";
    }
  }

  /** A phrase occurs with other accents only. */
  record OtherAccents() implements Note {
    @Override
    public String english() {
      return "No clause has the phrase with these accents; it was searched without them";
    }
  }

  /** The query has more words than are looked for. */
  record FirstWords(int most) implements Note {
    @Override
    public String english() {
      return "Only the first " + most + " words were searched";
    }
  }
}
