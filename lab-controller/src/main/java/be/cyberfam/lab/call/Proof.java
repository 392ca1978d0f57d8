package be.cyberfam.lab.call;

/** By what an agent has made sure who a customer is: what she has asked him for. */
public enum Proof {
    NAME,
    /** His customer number. */
    NUMBER,
    ADDRESS
}
