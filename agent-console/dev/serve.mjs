// Serves the console with a plausible lab behind it: node dev/serve.mjs [port]. Sign in as formateur / 1234, or stagiaire-01 … / 1234 at a seat. Development only.
import { existsSync, readFileSync, watch } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { WebSocketServer } from 'ws';
import { buildConsole } from '../build/build.mjs';
import { plausible } from './plausible.mjs';

const ROOT = fileURLToPath(new URL('../target/classes/META-INF/resources/console', import.meta.url));
const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' };
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; media-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

export async function serve({ port = 0, seats = 12, speed = 1 } = {}) {
  await buildConsole();
  const lab = plausible({ seats, speed });
  const sessions = new Map();
  const server = createServer((request, response) => {
    const path = new URL(request.url, 'http://lab').pathname;
    if (path.startsWith('/api/v1/')) return void answer(path.slice('/api/v1'.length), request, response, lab, sessions);
    return file(path, response);
  });
  const sockets = new WebSocketServer({ noServer: true });
  server.on('upgrade', (request, socket, head) => sockets.handleUpgrade(request, socket, head, (wire) => follow(wire, lab, sessions.get(cookie(request)))));
  await new Promise((ready) => server.listen(port, '127.0.0.1', ready));
  return { address: `http://127.0.0.1:${server.address().port}`, lab, cut: () => sockets.clients.forEach((wire) => wire.terminate()), close: () => server.close() };
}

function follow(wire, lab, session) {
  if (!session) return wire.close();
  const say = (message) => wire.send(JSON.stringify(own(message, session)));
  say(lab.snapshot());
  const leave = lab.listen(say);
  wire.on('close', leave);
  wire.on('message', () => say(lab.snapshot()));
}

/** A trainee is told of her own seat and calls only. */
function own(message, session) {
  if (session.role !== 'trainee') return message;
  const mine = (part) => ({ ...part, ...(part.seats && { seats: part.seats.filter((s) => s.id === session.seat) }), ...(part.calls && { calls: part.calls.filter((c) => c.seat === session.seat) }), ...(part.recent && { recent: part.recent.filter((r) => r.seat === session.seat) }) });
  return message.floor ? { ...message, floor: { ...mine(message.floor), figures: null } } : mine(message);
}

function file(path, response) {
  const name = join(ROOT, normalize(path === '/' ? '/index.html' : path));
  if (!name.startsWith(ROOT) || !existsSync(name)) return response.writeHead(404).end();
  response.writeHead(200, { 'Content-Type': TYPES[extname(name)] ?? 'application/octet-stream', 'Content-Security-Policy': POLICY });
  return response.end(readFileSync(name));
}

async function answer(path, request, response, lab, sessions) {
  const json = (status, body) => response.writeHead(status, { 'Content-Type': status < 400 ? 'application/json' : 'application/problem+json' }).end(body === undefined ? '' : JSON.stringify(body));
  const refuse = (status, title, errors) => json(status, { type: 'about:blank', title, status, errors });
  const body = await read(request);
  const session = sessions.get(cookie(request));
  if (path === '/sessions' && request.method === 'POST') {
    if (body.code !== '1234') return refuse(401, 'Unknown person or code');
    if (body.seat && !/^seat-\d\d$/.test(body.seat)) return refuse(404, 'No such seat');
    const token = String(Math.random()).slice(2);
    const made = { role: body.person.startsWith('formateur') ? 'supervisor' : 'trainee', person: { id: body.person, name: body.person === 'formateur' ? 'Nadia Willems' : 'Amina Haddad' }, seat: body.seat ?? null, csrf: 'dev', expiresAt: new Date(Date.now() + 3.6e6).toISOString() };
    sessions.set(token, made);
    response.setHeader('Set-Cookie', `${cookieName(request)}=${token}; HttpOnly; SameSite=Strict; Path=/`);
    return json(201, made);
  }
  if (!session && path === '/sessions/current') return json(204);
  if (!session) return refuse(401, 'Sign in first');
  if (request.method !== 'GET' && request.headers['x-csrf-token'] !== session.csrf) return refuse(403, 'CSRF');
  if (path === '/sessions/current') return request.method === 'DELETE' ? (sessions.delete(cookie(request)), json(204)) : json(200, session);
  if (path === '/people') return json(200, { items: [] });
  if (path === '/packs') return json(200, { items: [lab.pack] });
  if (path.endsWith('/outcomes')) return json(200, { items: lab.outcomes });
  if (path.startsWith('/packs/')) return json(200, { ...lab.pack, scenarios: lab.scenarios });
  if (path.endsWith('/phone')) return json(200, { seat: session.seat, web: {}, sip: { username: `${session.seat}-sip`, password: 'q7Hf2mVw9ZkT4sLbX1', domain: '127.0.0.1', server: '127.0.0.1:42017' }, recordingNotice: true });
  if (path.endsWith('/recording')) return response.writeHead(200, { 'Content-Type': 'audio/wav' }).end(Buffer.concat([Buffer.from('524946462496010057415645666d74201000000001000200401f0000007d00000400100064617461009601', 'hex'), Buffer.alloc(104000)]));
  const seat = /^\/seats\/([^/]+)\/(ready|pause|sign-on|sign-off)$/.exec(path);
  if (seat) { setTimeout(() => lab.seat(seat[1], { ready: 'ready', 'sign-on': 'ready', pause: 'paused', 'sign-off': 'signed-off' }[seat[2]], seat[2] === 'pause' ? { pauseReason: body.reason } : {}), 300); return json(202); }
  const order = /^\/exercises\/[^/]+\/(start|freeze|resume|stop)$/.exec(path);
  if (order) { setTimeout(() => lab.exercise({ start: 'running', freeze: 'frozen', resume: 'running', stop: 'stopped' }[order[1]]), 300); return json(202); }
  if (path === '/exercises') return json(201, { id: 'ex-1' });
  if (path.endsWith('/wrapped-up')) { lab.seat(session.seat, 'done'); return json(204); }
  if (path.endsWith('/outcome')) return json(204);
  return refuse(404, 'No such thing');
}

async function read(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return parts.length === 0 ? {} : JSON.parse(Buffer.concat(parts).toString() || '{}');
}

const cookieName = (request) => `lab_session_${new URL(`http://${request.headers.host}`).port}`;
const cookie = (request) => new RegExp(`${cookieName(request)}=(\\d+)`).exec(request.headers.cookie ?? '')?.[1];

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { address } = await serve({ port: Number(process.argv[2] ?? 5173), seats: Number(process.argv[3] ?? 12) });
  watch(fileURLToPath(new URL('../src', import.meta.url)), { recursive: true }, () => void buildConsole().catch((error) => console.error(error.message)));
  console.log(address);
}
