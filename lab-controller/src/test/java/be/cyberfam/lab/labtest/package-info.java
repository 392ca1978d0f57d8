/** Tests of the whole program: {@code Main} in a process of its own, on a home of its own, with a real Asterisk. */
package be.cyberfam.lab.labtest;
