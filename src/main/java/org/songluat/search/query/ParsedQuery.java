package org.songluat.search.query;

import org.jspecify.annotations.Nullable;
import org.songluat.index.BeadQuery;

/**
 * What a query says.
 *
 * @param root what hits must be or have
 * @param order what is to come first; null where the query does not say it
 */
public record ParsedQuery(Node root, BeadQuery.@Nullable Order order) {}
