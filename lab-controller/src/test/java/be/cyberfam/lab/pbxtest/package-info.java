/** Tests on a real Asterisk: real SIP, real media, real queue. */
package be.cyberfam.lab.pbxtest;
