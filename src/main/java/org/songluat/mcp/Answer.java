package org.songluat.mcp;

/**
 * What a tool answers.
 *
 * @param content a view record, which becomes an object of JSON
 * @param text the same for those who read the text only
 */
record Answer(Record content, String text) {}
