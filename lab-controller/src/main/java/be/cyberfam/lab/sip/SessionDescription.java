package be.cyberfam.lab.sip;

import java.util.List;
import java.util.Optional;

/**
 * A session description that was received (RFC 8866), as far as telephones need it.
 *
 * @param audio its first audio line over plain RTP, if any
 * @param mediaLines every m= line as it came, for an answer has to name each of them
 */
record SessionDescription(Optional<SdpAudio> audio, List<String> mediaLines) {

    SessionDescription {
        mediaLines = List.copyOf(mediaLines);
    }

    static SessionDescription parse(String text) throws SdpUnreadable {
        return new SdpReader(text).read();
    }
}
