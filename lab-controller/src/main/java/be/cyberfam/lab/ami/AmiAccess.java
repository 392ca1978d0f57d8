package be.cyberfam.lab.ami;

/**
 * Where the manager interface is and who we are to it.
 *
 * @param host name or address
 * @param port TCP
 * @param user the account of manager.conf
 * @param secret its password
 */
public record AmiAccess(String host, int port, String user, String secret) {
    /** The account's name in the lab's own templates. */
    public static final String USER = "controller";

    /** Never tells the secret. */
    @Override
    public String toString() {
        return user + "@" + host + ":" + port;
    }
}
