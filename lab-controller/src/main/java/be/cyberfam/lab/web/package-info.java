/**
 * The way in for people and programs: HTTP, WebSockets, signing in and roles, JSON, the console's files.
 * Imports the core, conductor, Vert.x and Jackson; nobody but the root imports it.
 */
@NullMarked
package be.cyberfam.lab.web;

import org.jspecify.annotations.NullMarked;
