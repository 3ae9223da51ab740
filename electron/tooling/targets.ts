import react from '@vitejs/plugin-react';
import type { InlineConfig } from 'vite';
import { inRoot } from './paths.ts';

const node = 'node24';
const chrome = 'chrome148';

/** One bundle: the folders whose content decides whether it is stale, and how Vite builds it. */
export interface Target {
  sources: string[];
  config: InlineConfig;
}

const common = (outDir: string): InlineConfig => ({
  configFile: false,
  envDir: false,
  publicDir: false,
  mode: 'production',
  logLevel: 'warn',
  build: { outDir, emptyOutDir: true, minify: true, reportCompressedSize: false },
});

/** Packages go into the bundle; only Electron and what Node brings along stay outside. */
function forNode(entry: string, outDir: string, target: string, format: 'es' | 'cjs' = 'es'): InlineConfig {
  const base = common(outDir);
  const name = format === 'cjs' ? '[name].cjs' : '[name].js';
  return {
    ...base,
    root: inRoot(),
    ssr: { noExternal: true, target: 'node' },
    build: {
      ...base.build,
      ssr: true,
      target,
      rolldownOptions: {
        input: inRoot(entry),
        external: ['electron'],
        output: { format, entryFileNames: name, chunkFileNames: `chunks/${name}` },
      },
    },
  };
}

function forPage(outDir: string): InlineConfig {
  const base = common(outDir);
  return {
    ...base,
    root: inRoot('renderer'),
    base: './',
    plugins: [react()],
    build: {
      ...base.build,
      target: chrome,
      // The content security policy allows fonts and styles from files only.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      // Read from the disk, not over a line.
      chunkSizeWarningLimit: 1_500,
    },
  };
}

const engine = ['electron/engine', 'electron/domain', 'electron/contract', 'resources'];

/** The bundles of the app, by the name of their folder in out/. */
export const targets = {
  main: (out: string): Target => ({
    sources: ['electron/main', ...engine],
    config: forNode('electron/main/main.ts', out, node),
  }),
  preload: (out: string): Target => ({
    sources: ['electron/preload', 'electron/contract', 'electron/domain'],
    config: forNode('electron/preload/preload.ts', out, node, 'cjs'),
  }),
  engine: (out: string): Target => ({
    sources: engine,
    config: forNode('electron/engine/engine.ts', out, node),
  }),
  cli: (out: string): Target => ({
    sources: ['electron/cli', ...engine],
    config: forNode('electron/cli/rolebook.ts', out, 'node20'),
  }),
  renderer: (out: string): Target => ({
    sources: ['renderer', 'electron/domain', 'electron/contract', 'resources'],
    config: forPage(out),
  }),
};

export type TargetName = keyof typeof targets;
