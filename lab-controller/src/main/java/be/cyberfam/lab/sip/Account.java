package be.cyberfam.lab.sip;

/** A SIP user name and its password; the password is never printed. */
public record Account(String user, String password) {

    public Account {
        if (user.isBlank()) {
            throw new IllegalArgumentException("an account needs a user");
        }
    }

    @Override
    public String toString() {
        return "Account[" + user + "]";
    }
}
