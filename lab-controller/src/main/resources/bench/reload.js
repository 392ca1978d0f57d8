// Runs in a trainee's page before anything of its own: notes how far the page has come with bringing the sound of her call back, in
// ms since it was told to load anew. The times of what follows upon one another stand in window.comingBack.
(() => {
  const STARTED = 'bench-reload-started';
  const started = Number(sessionStorage.getItem(STARTED));
  const passed = {};
  const now = () => performance.timeOrigin + performance.now();
  const passes = (what) => {
    passed[what] ??= now() - started;
  };
  window.comingBack = passed;
  window.loadsAnew = () => {
    sessionStorage.setItem(STARTED, now());
    location.reload();
  };
  passes('page');

  const ask = window.fetch;
  window.fetch = async (path, ...how) => {
    if (String(path).endsWith('/reconnect')) passes('asked');
    const answer = await ask(path, ...how);
    if (String(path).endsWith('/sessions/current')) passes('session');
    return answer;
  };

  const Line = window.WebSocket;
  window.WebSocket = class extends Line {
    constructor(...address) {
      super(...address);
      const isPhone = String(address[0]).endsWith('/sip');
      this.addEventListener('message', ({ data }) => (isPhone ? hears(String(data)) : passes('floor')));
    }
  };

  function hears(message) {
    if (message.startsWith('INVITE ')) passes('rings');
    else if (/^SIP\/2.0 200 /.test(message) && /^CSeq: \d+ REGISTER/m.test(message)) passes('registered');
    else if (message.startsWith('ACK ')) passes('answered');
  }

  const Connection = window.RTCPeerConnection;
  window.RTCPeerConnection = class extends Connection {
    constructor(...given) {
      super(...given);
      this.addEventListener('iceconnectionstatechange', () => this.iceConnectionState === 'connected' && passes('reached'));
      this.addEventListener('connectionstatechange', () => this.connectionState === 'connected' && passes('secured'));
      const looking = setInterval(() => {
        if (!this.getReceivers().some((receiver) => receiver.getSynchronizationSources().length > 0)) return;
        passes('sound');
        clearInterval(looking);
      }, 5);
    }
  };
})();
