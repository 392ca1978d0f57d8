package be.cyberfam.lab.floor;

/** What kind of phone a seat has: each is an endpoint of its own on the switch. */
public enum Phone {
    /** Any SIP softphone or desk phone. */
    SIP,
    /** The console's phone in the browser (WebRTC). */
    WEB
}
