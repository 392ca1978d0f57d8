/** The certificate by which other machines of the class know this lab; the only code that knows Bouncy Castle. */
@org.jspecify.annotations.NullMarked
package be.cyberfam.lab.tls;
