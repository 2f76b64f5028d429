package org.peristiwa.exchange.articles;

import java.util.Map;

/**
 * An article as its file tells it.
 *
 * @param name what to call it where it has no title
 * @param text not blank
 * @param metadata known members ({@link org.peristiwa.exchange.MetadataFile#fields}) and free ones
 */
record FoundArticle(String name, String text, Map<String, String> metadata) {}
