package org.songluat.web.page;

/** A choice of a select box. */
public record Option(String value, String label, boolean selected) {}
