package org.candour.posts;

import java.util.Set;

/** News, heard after the commit: plain pages appeared, changed or went. */
public record PageChanged(Set<String> slugs) {}
