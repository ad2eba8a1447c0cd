import { readFileSync, writeFileSync } from 'node:fs';

/** Adds messages to a locale: `node scripts/merge-messages.mjs es < messages.json` with `{"key": "text"}`. */
const [, , locale] = process.argv;
const path = `public/_locales/${locale}/messages.json`;
const known = JSON.parse(readFileSync(path, 'utf8'));
for (const [key, message] of Object.entries(JSON.parse(readFileSync(0, 'utf8')))) known[key] = { message };
const sorted = Object.fromEntries(Object.entries(known).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(path, `${JSON.stringify(sorted, null, 2)}\n`);
