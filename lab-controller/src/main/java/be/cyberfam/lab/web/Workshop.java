package be.cyberfam.lab.web;

import java.nio.file.Path;

/**
 * What those who write packs work with.
 *
 * @param schemas the folder of the schemas of pack files, with a folder for each version in it
 */
public record Workshop(Path schemas) {}
