/** Tests of the console in a real browser, on a lab that runs as a program of its own with robots at its seats. */
package be.cyberfam.lab.consoletest;
