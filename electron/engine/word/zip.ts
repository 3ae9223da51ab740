import { promisify } from 'node:util';
import { crc32, deflateRaw } from 'node:zlib';

const deflate = promisify(deflateRaw);
const utf8Names = 0x0800;
const deflated = 8;

/**
 * A package of parts. Deflating goes on beside this thread, so that edits need not wait for a long document.
 * The layout is that of PKWARE's APPNOTE, 4.3.
 */
export async function zip(parts: Readonly<Record<string, Uint8Array>>, written: Date): Promise<Uint8Array> {
  const stamp = dosTime(written);
  const local: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let at = 0;
  const packed = await Promise.all(Object.values(parts).map((content) => deflate(content)));
  for (const [index, [path, content]] of Object.entries(parts).entries()) {
    const body = packed[index] ?? new Uint8Array();
    const name = Buffer.from(path, 'utf8');
    const about = Buffer.alloc(26);
    about.writeUInt16LE(20, 0); // the version that can read it
    about.writeUInt16LE(utf8Names, 2);
    about.writeUInt16LE(deflated, 4);
    about.writeUInt32LE(stamp, 6);
    about.writeUInt32LE(crc32(content), 10);
    about.writeUInt32LE(body.length, 14);
    about.writeUInt32LE(content.length, 18);
    about.writeUInt16LE(name.length, 22);
    local.push(signature('PK\x03\x04'), about, name, body);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    central.push(signature('PK\x01\x02'), Buffer.from([20, 0]), about, place, name);
    at += 4 + about.length + name.length + body.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  const count = Object.keys(parts).length;
  end.writeUInt16LE(count, 4);
  end.writeUInt16LE(count, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...local, directory, signature('PK\x05\x06'), end]);
}

const signature = (letters: string) => Buffer.from(letters, 'latin1');

/** Two seconds fine, from 1980 on; the day in the upper half. */
function dosTime(moment: Date): number {
  const year = Math.min(Math.max(moment.getFullYear(), 1980), 2107);
  const day = ((year - 1980) << 9) | ((moment.getMonth() + 1) << 5) | moment.getDate();
  const time = (moment.getHours() << 11) | (moment.getMinutes() << 5) | (moment.getSeconds() >> 1);
  return ((day << 16) | time) >>> 0;
}
