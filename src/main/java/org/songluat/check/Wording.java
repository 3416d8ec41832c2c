package org.songluat.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.songluat.text.Language;

/** The sentences that say what differs, in both languages. */
final class Wording {
  private static final String FILE = "/check/messages_%s.properties";

  private final Properties vi = read(Language.VI);
  private final Properties en = read(Language.EN);

  private static Properties read(Language language) {
    String name = FILE.formatted(language.code());
    Properties sentences = new Properties();
    try (InputStream in = Objects.requireNonNull(Wording.class.getResourceAsStream(name), name)) {
      sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return sentences;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A sentence: of the rule, and of whether both sides have words, or one. */
  String sentence(RuleId rule, Quotes quotes, String evidence, Language language) {
    String both = quotes.vi().none() ? "en" : quotes.en().none() ? "vi" : "both";
    Properties sentences = language == Language.VI ? vi : en;
    String key = rule.code() + "." + both;
    String sentence = sentences.getProperty(key, sentences.getProperty(rule.code()));
    if (sentence == null) {
      throw new IllegalStateException("A rule must have a sentence, got none for " + key);
    }
    return sentence
        .replace("{evidence}", evidence)
        .replace("{vi}", quotes.vi().shown())
        .replace("{en}", quotes.en().shown());
  }
}
