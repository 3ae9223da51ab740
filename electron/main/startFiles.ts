import { app } from 'electron';
import { startFile } from './startFile.ts';

/** Workbooks that the system asks for: on the command line, by a double click, by a second start. */
export interface StartFiles {
  /** From now on every file asked for goes to `open`, those asked for so far first. */
  deliver(open: (path: string) => void, front: () => void): void;
}

/** Must run before the app is ready: macOS names the first file early. */
export function startFiles(): StartFiles {
  const waiting: string[] = [];
  let open = (path: string): void => void waiting.push(path);
  let front = (): void => {};
  const first = startFile(process.argv, process.cwd());
  if (first) waiting.push(first);

  app.on('open-file', (event, path) => {
    event.preventDefault();
    front();
    open(path);
  });
  app.on('second-instance', (_event, argv, folder) => {
    front();
    const path = startFile(argv, folder);
    if (path) open(path);
  });
  return {
    deliver(opener, raise) {
      open = opener;
      front = raise;
      for (const path of waiting.splice(0).slice(-1)) open(path);
    },
  };
}
