// Runs in the supervisor's page before anything of its own: hears what the live feed tells of seats, and notes how long after the
// switch's own time of a state the seat's tile has it on the screen, in ms. What is overtaken before it was shown is not counted.
(() => {
  const OF_THE_SWITCH = new Set(['ringing', 'talking', 'on-hold', 'wrapping-up']);
  const wanted = new Map();
  const painted = new MessageChannel();
  let shown = [];
  window.pixelDelays = [];

  const Line = window.WebSocket;
  window.WebSocket = class extends Line {
    constructor(...address) {
      super(...address);
      this.addEventListener('message', ({ data }) => hear(JSON.parse(data)));
    }
  };

  function hear({ type, seats }) {
    if (type !== 'change') return;
    for (const { id, state, since } of seats ?? []) {
      if (OF_THE_SWITCH.has(state)) wanted.set(id, { state, since: Date.parse(since) });
      else wanted.delete(id);
    }
  }

  // A message from within a frame is answered once that frame is on its way to the screen.
  painted.port1.onmessage = () => {
    const at = performance.timeOrigin + performance.now();
    for (const since of shown) window.pixelDelays.push(at - since);
    shown = [];
  };

  function look() {
    for (const [id, { state, since }] of wanted) {
      if (document.querySelector(`.tile[data-seat="${id}"]`)?.dataset.state !== state) continue;
      shown.push(since);
      wanted.delete(id);
    }
    if (shown.length > 0) painted.port2.postMessage('');
    requestAnimationFrame(look);
  }
  requestAnimationFrame(look);
})();
