// Pictures of every page against the plausible lab: node dev/shots.mjs DIRECTORY [name part]. Set AXE to axe.min.js to check each page too. Development only.
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { serve } from './serve.mjs';

const [directory = '/tmp/console-shots', only = ''] = process.argv.slice(2);
const SMALL = { width: 1366, height: 768 };
const shots = [
  { name: 'signin-fr', page: 'signin' },
  { name: 'signin-error-dark', page: 'signin', theme: 'dark', before: (page) => page.getByRole('button', { name: 'Se connecter' }).click() },
  { name: 'floor-fr', page: 'floor' },
  { name: 'floor-nl-dark', page: 'floor', language: 'nl', theme: 'dark' },
  { name: 'floor-en-1920', page: 'floor', language: 'en', size: { width: 1920, height: 1080 } },
  { name: 'floor-fr-200', page: 'floor', size: { width: 683, height: 384 }, scale: 2, full: true },
  { name: 'floor-fr-full', page: 'floor', full: true, before: (page) => page.locator('[data-figure=aht] button').focus() },
  { name: 'floor-60', page: 'floor', seats: 60, size: { width: 1920, height: 1080 } },
  { name: 'floor-wall', page: 'floor', size: { width: 1920, height: 1080 }, before: (page) => page.getByRole('button', { name: /Grand affichage/ }).click() },
  { name: 'floor-frozen', page: 'floor', before: async (page, lab) => { await page.context().setOffline(true); lab.cut(); await page.waitForTimeout(3500); } },
  { name: 'floor-form', page: 'floor', before: async (page) => { await page.getByRole('button', { name: 'Arrêter' }).click(); await page.getByRole('button', { name: 'Oui, arrêter' }).click(); await page.getByRole('button', { name: 'Lancer l’exercice' }).waitFor(); } },
  { name: 'floor-calls', page: 'floor', full: true },
  { name: 'desk-talking', page: 'desk', seat: 'seat-01', before: (page) => page.getByText('Renseigné').click() },
  { name: 'desk-wrapping-dark', page: 'desk', seat: 'seat-07', theme: 'dark', full: true },
  { name: 'desk-pause-nl', page: 'desk', seat: 'seat-03', language: 'nl', before: (page) => page.getByRole('button', { name: 'Pauze' }).click() },
  { name: 'desk-lost-en', page: 'desk', seat: 'seat-12', language: 'en' },
  { name: 'desk-200', page: 'desk', seat: 'seat-02', size: { width: 683, height: 384 }, scale: 2, full: true },
  { name: 'parts-fr', page: 'parts', full: true },
  { name: 'parts-dark', page: 'parts', theme: 'dark', full: true },
];

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-background-networking'] });
for (const shot of shots.filter(({ name }) => name.includes(only))) await take(shot);
await browser.close();
process.exit(0);

async function take({ name, page: kind, language = 'fr', theme = 'light', size = SMALL, scale = 1, seat, seats = 12, full = false, before }) {
  const lab = await serve({ seats, speed: 0.2 });
  const context = await browser.newContext({ viewport: size, deviceScaleFactor: scale, locale: 'fr-BE', timezoneId: 'Europe/Brussels' });
  await context.addInitScript(([l, t]) => { localStorage.setItem('console.language', l); localStorage.setItem('console.theme', t); }, [language, theme]);
  const page = await context.newPage();
  page.on('console', (message) => message.type() === 'error' && console.log(`${name}: ${message.text()}`));
  page.on('pageerror', (error) => console.log(`${name}: ${error}`));
  if (kind === 'floor' || kind === 'desk') await context.request.post(`${lab.address}/api/v1/sessions`, { data: { person: kind === 'desk' ? 'stagiaire-01' : 'formateur', code: '1234', ...(seat ? { seat } : {}) } });
  await page.goto(lab.address + (kind === 'parts' ? '/#/parts' : '/'));
  await page.locator({ signin: 'form', floor: '.tile[data-seat]', desk: '.seat-panel', parts: '.tile[data-seat]' }[kind]).first().waitFor();
  await page.waitForTimeout(400);
  await before?.(page, lab);
  await page.waitForTimeout(200);
  await page.screenshot({ path: `${directory}/${name}.png`, fullPage: full });
  if (process.env.AXE) await axe(page, name);
  const [inner, scroll] = await page.evaluate(() => [document.documentElement.clientWidth, document.documentElement.scrollWidth]);
  if (scroll > inner) console.log(`${name}: ${scroll - inner} px too wide`);
  await context.close();
  lab.close();
}

async function axe(page, name) {
  await page.evaluate(readFileSync(process.env.AXE, 'utf8'));
  const { violations } = await page.evaluate(() => window.axe.run());
  for (const { id, nodes } of violations) console.log(`${name}: axe ${id} ${nodes.map((node) => `${node.target} ${node.any[0]?.message ?? node.failureSummary}`).slice(0, 3).join(' | ')}`);
}
