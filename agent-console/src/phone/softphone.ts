// The telephone in the page: plain verbs in, plain news out; the only file that knows JsSIP. Loaded when somebody wants to use it.
import { C, UA } from 'jssip';
import type { RTCSession, TerminateOptions } from 'jssip/lib/RTCSession';
import type { PhoneAccount } from '#api';
import { socketAddress } from '../core/headstart';
import type { Key, Line } from '../core/phone';
import type { Ears } from './ears';
import { OPENED_ELSEWHERE, SipSocket, type SipWire } from './socket';

/** The header in which the switch says which call it is. */
const CALL_HEADER = 'X-Lab-Call';
const BUSY = 486;
const DECLINED = 603;
const TRY_AGAIN_MS = 2_000;
/** How long after the first of its addresses a browser may still name others; then the switch has its answer. */
const ADDRESSES_WITHIN_MS = 20;

export interface SoftphoneListener {
  line(line: Line): void;
  /** The switch rings this phone; `call` is the lab's id, null for any other call. */
  rang(call: string | null): void;
  /** This phone calls an extension by itself. */
  called(): void;
  connected(): void;
  ended(): void;
}

/** What is used of JsSIP's news of a new call, in or out. */
interface SessionEvent {
  readonly session: RTCSession;
  readonly request: { getHeader(name: string): string | undefined };
  readonly originator: string;
}

export class Softphone {
  private readonly ua: UA;
  private leg: { readonly session: RTCSession; readonly call: string | null } | null = null;
  private stopped = false;

  constructor(
    private readonly account: PhoneAccount,
    private readonly ears: Ears,
    line: (path: string) => WebSocket,
    private readonly listener: SoftphoneListener,
  ) {
    this.ua = new UA({
      sockets: new SipSocket(socketAddress(account.server), { open: () => line(account.server) as SipWire, later, over: (code) => this.over(code) }),
      uri: `sip:${account.username}@${account.domain}`,
      password: account.password,
      session_timers: false,
      register_expires: 120,
      connection_recovery_min_interval: 1,
      connection_recovery_max_interval: 4,
      user_agent: 'practice-floor-console',
    });
    this.watch();
  }

  start(): void {
    this.listener.line('connecting');
    this.ua.start();
  }

  /** Signs the phone off; a call that is on ends. */
  stop(): void {
    this.stopped = true;
    this.ears.silence();
    this.ua.stop();
  }

  /** Picks up, speaking through this microphone. */
  answer(microphone: MediaStream): void {
    this.leg?.session.answer({ mediaStream: microphone, pcConfig: { iceServers: [] } });
  }

  decline(): void {
    this.end({ status_code: DECLINED });
  }

  hangUp(): void {
    this.end({});
  }

  hold(): void {
    this.leg?.session.hold();
  }

  takeBack(): void {
    this.leg?.session.unhold();
  }

  mute(on: boolean): void {
    if (on) this.leg?.session.mute({ audio: true });
    else this.leg?.session.unmute({ audio: true });
  }

  press(key: Key): void {
    this.leg?.session.sendDTMF(key, { transportType: C.DTMF_TRANSPORT.RFC2833, duration: 120 });
  }

  /** Calls an extension of the switch. */
  call(extension: string, microphone: MediaStream): void {
    this.ua.call(`sip:${extension}@${this.account.domain}`, { mediaStream: microphone, pcConfig: { iceServers: [] } });
  }

  /** Goes on speaking through another microphone, as when a headset was plugged in again. */
  async speakInto(microphone: MediaStream): Promise<void> {
    const [track] = microphone.getAudioTracks();
    const sender = this.leg?.session.connection?.getSenders().find((one) => one.track === null || one.track.kind === 'audio');
    if (track && sender) await sender.replaceTrack(track);
  }

  /** What the other side sends, while a call is on. */
  get heard(): MediaStream | null {
    const tracks = this.leg?.session.connection?.getReceivers().map(({ track }) => track) ?? [];
    return tracks.length === 0 ? null : new MediaStream(tracks);
  }

  private watch(): void {
    this.ua.on('registered', () => this.tell('up'));
    this.ua.on('disconnected', () => this.tell('down'));
    this.ua.on('registrationFailed', ({ response }) => this.notRegistered(response?.status_code ?? 0));
    this.ua.on('newRTCSession', (event: SessionEvent) => this.begin(event));
  }

  private tell(line: Line): void {
    if (!this.stopped) this.listener.line(line);
  }

  private notRegistered(status: number): void {
    if (status === 401 || status === 403 || status === 404) return this.giveUp('refused');
    this.tell('down');
    later(TRY_AGAIN_MS, () => !this.stopped && this.ua.isConnected() && this.ua.register());
  }

  private over(code: number): void {
    this.giveUp(code === OPENED_ELSEWHERE ? 'taken' : 'off');
  }

  private giveUp(line: Line): void {
    this.tell(line);
    this.stop();
  }

  /** One call at a time; only the call that is on may come a second time, when the switch connects it anew. */
  private begin({ session, request, originator }: SessionEvent): void {
    const call = originator === 'remote' ? (request.getHeader(CALL_HEADER) ?? null) : null;
    if (this.leg !== null && this.leg.call !== call) return session.terminate({ status_code: BUSY });
    this.letGo();
    this.leg = { session, call };
    this.follow(session);
    if (originator === 'remote') this.listener.rang(call);
    else this.listener.called();
  }

  private follow(session: RTCSession): void {
    const mine = (what: () => void) => (): void => {
      if (this.leg?.session === session) what();
    };
    const listen = (connection: RTCPeerConnection): void => {
      connection.addEventListener('track', ({ track }) => mine(() => this.ears.hear(new MediaStream([track])))());
      connection.addEventListener('iceconnectionstatechange', () => connection.iceConnectionState === 'failed' && mine(() => this.letGo())());
    };
    if (session.connection) listen(session.connection);
    else session.on('peerconnection', ({ peerconnection }) => listen(peerconnection));
    session.on('icecandidate', ({ candidate, ready }) => candidate.protocol === 'udp' && later(ADDRESSES_WITHIN_MS, ready));
    session.on('confirmed', mine(() => this.listener.connected()));
    session.on('ended', mine(() => this.gone()));
    session.on('failed', mine(() => this.gone()));
  }

  /** Forgets a leg without ending the call: its sound no longer arrives, or it is connected anew. */
  private letGo(): void {
    this.leg?.session.connection?.close();
    if (this.leg !== null) this.gone();
  }

  private gone(): void {
    this.leg = null;
    this.ears.silence();
    this.listener.ended();
  }

  private end(how: TerminateOptions): void {
    this.leg?.session.terminate(how);
  }
}

function later(ms: number, what: () => void): () => void {
  const timer = setTimeout(what, ms);
  return () => clearTimeout(timer);
}
