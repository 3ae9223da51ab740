import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { Bridge } from '#contract';

const bridge: Bridge = {
  // Only a real drop may name a path, so the page itself cannot make this call.
  invoke: (name, input) =>
    name === 'workbook:drop' ? Promise.reject(new Error('Refused')) : ipcRenderer.invoke('call', name, input),
  on(name, listener) {
    const heard = (_: unknown, told: string, payload: unknown) => {
      if (told === name) listener(payload);
    };
    ipcRenderer.on('event', heard);
    return () => ipcRenderer.off('event', heard);
  },
  drop: (file) =>
    ipcRenderer.invoke('call', 'workbook:drop', { path: webUtils.getPathForFile(file as File) }),
  platform: process.platform as Bridge['platform'],
};

contextBridge.exposeInMainWorld('bridge', bridge);
