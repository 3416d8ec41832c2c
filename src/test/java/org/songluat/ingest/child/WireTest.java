package org.songluat.ingest.child;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.songluat.ingest.source.ReadLimits;
import org.songluat.text.Block;
import org.songluat.text.Remark;
import org.songluat.text.SourceText;
import org.songluat.text.Span;

class WireTest {
  private static final int MOST = 10_000;

  private static final Answer TEXT =
      new Answer.Text(
          new SourceText(
              "a.doc",
              "Luật",
              "Điều 1 \uD83D\uDE00\n\uD800",
              List.of(Block.line(0, 9, 3), new Block(new Span(10, 11), Block.Kind.CELL, 0, true)),
              List.of(new Remark("a-code", "A message", new Span(1, 2)))));

  private static <T> byte[] sent(Class<T> type, T value) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Sender sender = new Sender(out)) {
      sender.send(type, value);
    }
    return out.toByteArray();
  }

  private static <T> Optional<T> received(Class<T> type, byte[] bytes) throws IOException {
    return new Receiver(new ByteArrayInputStream(bytes), MOST).receive(type);
  }

  private static String refusal(byte[] bytes) {
    return assertThrows(IOException.class, () -> received(Answer.class, bytes)).getMessage();
  }

  @Test
  void aTextArrivesAsItWasSent() throws IOException {
    assertEquals(Optional.of(TEXT), received(Answer.class, sent(Answer.class, TEXT)));
  }

  @Test
  void everyAnswerArrives() throws IOException {
    List<Answer> answers =
        List.of(
            new Answer.Ready(),
            new Answer.MoreTime(30),
            new Answer.NoArchive(),
            new Answer.Documents(List.of("a.doc", "b/c.doc")),
            new Answer.Digest("ba78"),
            new Answer.Failed("a.doc", "it is damaged; get it again"));
    for (Answer answer : answers) {
      assertEquals(Optional.of(answer), received(Answer.class, sent(Answer.class, answer)));
    }
  }

  @Test
  void limitsAndRequestsArrive() throws IOException {
    Request request = new Request(Request.Task.DIGEST, "a.zip!/b", "/x/a.zip", "b", true);
    assertEquals(Optional.of(request), received(Request.class, sent(Request.class, request)));
    ReadLimits limits = ReadLimits.DEFAULT;
    assertEquals(Optional.of(limits), received(ReadLimits.class, sent(ReadLimits.class, limits)));
  }

  @Property(tries = 200)
  void anyTextArrives(@ForAll String text) throws IOException {
    Answer answer = new Answer.Digest(text);
    assertEquals(Optional.of(answer), received(Answer.class, sent(Answer.class, answer)));
  }

  @Property(tries = 500)
  void anyBytesAreAnAnswerOrRefused(@ForAll byte[] bytes) {
    try {
      received(Answer.class, bytes);
    } catch (IOException e) {
      assertEquals(IOException.class, e instanceof EOFException ? IOException.class : e.getClass());
    }
  }

  @Test
  void valuesFollowEachOther() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Sender sender = new Sender(out)) {
      sender.send(Answer.class, new Answer.Ready());
      sender.send(Answer.class, TEXT);
    }
    Receiver in = new Receiver(new ByteArrayInputStream(out.toByteArray()), MOST);
    assertEquals(Optional.of(new Answer.Ready()), in.receive(Answer.class));
    assertEquals(Optional.of(TEXT), in.receive(Answer.class));
    assertEquals(Optional.empty(), in.receive(Answer.class));
  }

  @Test
  void aValueThatIsCutOffIsRefused() throws IOException {
    byte[] whole = sent(Answer.class, TEXT);
    for (int length = 1; length < whole.length; length++) {
      byte[] cut = Arrays.copyOf(whole, length);
      assertThrows(IOException.class, () -> received(Answer.class, cut));
    }
  }

  @Test
  void whatAJvmPrintsBeforeItDiesIsRefused() {
    assertEquals("A value must begin with 1, got 84", refusal("Terminating".getBytes()));
  }

  @Test
  void anAnswerOfAnotherKindIsRefused() {
    assertEquals("An index must be below 7, got 9", refusal(new byte[] {1, 9}));
  }

  @Test
  void aSizeThatCannotBeIsRefusedUnread() throws IOException {
    byte[] digest = sent(Answer.class, new Answer.Digest("ba78"));
    digest[3] = 0x7F;
    assertEquals("A size must fit into 9995 bytes, got 2130706436", refusal(digest));
    digest[3] = -1;
    assertEquals("A size must fit into 9995 bytes, got -16777212", refusal(digest));
  }

  @Test
  void aValueThatItsRecordRefusesIsRefused() throws IOException {
    byte[] text = sent(Answer.class, TEXT);
    int start = text.length - 2 * Integer.BYTES;
    text[start] = -1;
    assertEquals("Values must make a record of class org.songluat.text.Span", refusal(text));
  }

  @Test
  void whatHasNoFormIsNotSent() {
    record Odd(Object what) {}
    assertEquals(
        "No value of class java.lang.Object can be sent",
        assertThrows(
                IllegalArgumentException.class, () -> sent(Odd.class, new Odd(Optional.empty())))
            .getMessage());
  }
}
