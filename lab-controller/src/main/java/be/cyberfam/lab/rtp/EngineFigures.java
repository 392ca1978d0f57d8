package be.cyberfam.lab.rtp;

/**
 * What an engine met so far.
 *
 * @param streams how many are open now
 * @param foreign datagrams from an address no open stream expects
 * @param malformed datagrams that were no RTP or RTCP
 * @param unsent datagrams the system would not take (unreachable, buffer full, socket broken)
 * @param skipped packets never sent because the machine slept past their time
 * @param faults exceptions thrown by ears or by our own code for one packet, the call went on
 * @param mended how often a broken socket was opened anew
 */
public record EngineFigures(
        long streams, long foreign, long malformed, long unsent, long skipped, long faults, long mended) {}
