package org.songluat.law.relation;

/**
 * Follows quotation marks through the clauses of a version: an amending law prints the new wording
 * of another law between them, and what that cites is not the amending law's act.
 */
final class Quotation {
  private String text = "";
  private int at;
  private boolean open;

  /**
   * Goes on to the next clause.
   *
   * @param fresh whether it is an article of the work itself, in which no quotation goes on
   */
  void enter(String next, boolean fresh) {
    goTo(text.length());
    text = next;
    at = 0;
    open &= !fresh;
  }

  /**
   * Whether the place in the current clause is within quotation marks.
   *
   * @param place not before the one that was asked for last
   */
  boolean holds(int place) {
    goTo(place);
    return open;
  }

  private void goTo(int place) {
    for (; at < place; at++) {
      char c = text.charAt(at);
      open = c == '“' || open && c != '”';
    }
  }
}
