package org.candour.pictures;

import java.nio.file.Path;

/**
 * A picture that can be shown.
 *
 * @param address {@code /media/2016/name.jpg}
 * @param file what is sent: the pixels and nothing beside them
 * @param type its content type, by what it is and not by its name
 * @param digest of what is sent
 */
public record Picture(String address, Path file, String type, int width, int height, String digest) {}
