/**
 * Draws the extension's icons, a speech bubble that pauses, into public/icons. Run it after changing the drawing:
 * `node scripts/icons.mjs`. Written by hand so that no image library has to be installed for four small files.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';

const BLUE = [31, 95, 139];
const WHITE = [255, 255, 255];
/** Samples per pixel and axis, for smooth edges. */
const FINE = 8;

mkdirSync('public/icons', { recursive: true });
for (const size of [16, 32, 48, 128]) writeFileSync(`public/icons/${size}.png`, png(size, draw(size)));

/** The colour at a point of the unit square; nothing outside the tile. */
function colourAt(x, y) {
  if (!inRoundedBox(x, y, 0.02, 0.02, 0.98, 0.98, 0.22)) return undefined;
  const tail = y > 0.66 && y < 0.86 && x > 0.28 && x < 0.28 + (0.86 - y) * 1.1;
  const bubble = inRoundedBox(x, y, 0.17, 0.19, 0.83, 0.7, 0.14) || tail;
  const pause =
    inRoundedBox(x, y, 0.36, 0.31, 0.46, 0.58, 0.03) || inRoundedBox(x, y, 0.54, 0.31, 0.64, 0.58, 0.03);
  return bubble && !pause ? WHITE : BLUE;
}

function inRoundedBox(x, y, left, top, right, bottom, radius) {
  const dx = Math.max(left + radius - x, x - (right - radius), 0);
  const dy = Math.max(top + radius - y, y - (bottom - radius), 0);
  return dx * dx + dy * dy <= radius * radius;
}

/** RGBA rows, each led by the filter byte 0. */
function draw(size) {
  const rows = Buffer.alloc(size * (size * 4 + 1));
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const sum = [0, 0, 0];
      let covered = 0;
      for (let sample = 0; sample < FINE * FINE; sample++) {
        const colour = colourAt(
          (x + ((sample % FINE) + 0.5) / FINE) / size,
          (y + (Math.floor(sample / FINE) + 0.5) / FINE) / size,
        );
        if (colour === undefined) continue;
        covered++;
        for (const channel of [0, 1, 2]) sum[channel] += colour[channel];
      }
      const at = y * (size * 4 + 1) + 1 + x * 4;
      for (const channel of [0, 1, 2]) rows[at + channel] = covered ? Math.round(sum[channel] / covered) : 0;
      rows[at + 3] = Math.round((covered / (FINE * FINE)) * 255);
    }
  }
  return rows;
}

function png(size, rows) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}
