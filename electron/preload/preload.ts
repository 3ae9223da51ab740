import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { Bridge } from '#contract';

// Only a real drop may name a path, so the page itself cannot make these calls.
const drops: readonly string[] = [
  'workbook:drop',
  'attachment:drop',
  'form:drop',
  'importPeople:drop',
  'import:drop',
  'roundTrip:drop',
];

const pathOf = (file: unknown): string => webUtils.getPathForFile(file as File);

// The page has many listeners, the channel one.
const listeners = new Map<string, Set<(payload: unknown) => void>>();
ipcRenderer.on('event', (_, name: string, payload: unknown) => {
  for (const listener of listeners.get(name) ?? []) listener(payload);
});

const bridge: Bridge = {
  invoke: (name, input) =>
    drops.includes(name) ? Promise.reject(new Error('Refused')) : ipcRenderer.invoke('call', name, input),
  on(name, listener) {
    const heard = (payload: unknown) => listener(payload);
    const all = listeners.get(name) ?? new Set();
    listeners.set(name, all.add(heard));
    return () => void all.delete(heard);
  },
  drop: (file) => ipcRenderer.invoke('call', 'workbook:drop', { path: pathOf(file) }),
  attach: (files, candidate, label) =>
    ipcRenderer.invoke('call', 'attachment:drop', { candidate, label, paths: files.map(pathOf) }),
  takeForms: (files) => ipcRenderer.invoke('call', 'form:drop', { paths: files.map(pathOf) }),
  importPostings: (files) => ipcRenderer.invoke('call', 'import:drop', { paths: files.map(pathOf) }),
  importPeople: (files) => ipcRenderer.invoke('call', 'importPeople:drop', { paths: files.map(pathOf) }),
  readBack: (file) => ipcRenderer.invoke('call', 'roundTrip:drop', { path: pathOf(file) }),
  platform: process.platform as Bridge['platform'],
};

contextBridge.exposeInMainWorld('bridge', bridge);
