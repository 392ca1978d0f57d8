package be.cyberfam.lab;

/** The lab's entry point. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.out.println("lab");
    }
}
