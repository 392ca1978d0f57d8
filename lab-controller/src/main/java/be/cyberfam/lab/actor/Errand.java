package be.cyberfam.lab.actor;

import be.cyberfam.lab.call.CallId;

/**
 * Why a colleague is called.
 *
 * @param as by what name she is called
 * @param about the call she is asked about, or given
 * @param who her id in the pack
 * @param given whether it is the customer himself who calls her, put through without a word
 */
record Errand(CallId as, CallId about, String who, boolean given) {}
