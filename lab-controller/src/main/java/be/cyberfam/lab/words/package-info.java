/**
 * Words from outside, where a lab is told of a service: what the agent said, and what a customer could say. Off unless asked for;
 * only the address of the setting is ever called, and what fails is as if there were none. May import {@code rtp}'s audio types.
 */
@NullMarked
package be.cyberfam.lab.words;

import org.jspecify.annotations.NullMarked;
