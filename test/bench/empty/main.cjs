// An empty window: what any program on this runtime costs at the least.
const { join } = require('node:path');
const { app, BrowserWindow } = require('electron');

app.setPath('userData', app.commandLine.getSwitchValue('user-data-dir'));
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 840, show: false });
  window.once('ready-to-show', () => window.show());
  const page = app.commandLine.getSwitchValue('page') || join(__dirname, 'index.html');
  void window.loadFile(page);
});
