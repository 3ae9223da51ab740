import { access } from 'node:fs/promises';
import { join } from 'node:path';

/** A path in `folder` at which nothing lies yet: "name.ending", else "name 2.ending", "name 3.ending" … */
export async function freeName(folder: string, name: string, ending: string): Promise<string> {
  for (let number = 1; ; number++) {
    const path = join(folder, `${name}${number === 1 ? '' : ` ${number}`}${ending}`);
    try {
      await access(path);
    } catch {
      return path;
    }
  }
}
