// Loaded before the program under test. Says when its page has handled the first key press with something on it to
// press; the keys come from the system's side, as a user's do. Afterwards the program stays until it is ended.
const { writeSync } = require('node:fs');
const { app } = require('electron');

const firstKey = `new Promise((resolve) => {
  addEventListener('keydown', function heard() {
    if (!document.querySelector('button')) return;
    removeEventListener('keydown', heard, true);
    requestAnimationFrame(() => setTimeout(resolve));
  }, true);
})`;

app.on('browser-window-created', (_event, window) => {
  window.once('show', async () => {
    const press = setInterval(() => {
      window.webContents.sendInputEvent({ type: 'keyDown', keyCode: 'Shift' });
      window.webContents.sendInputEvent({ type: 'keyUp', keyCode: 'Shift' });
    }, 4);
    await window.webContents.executeJavaScript(firstKey);
    clearInterval(press);
    writeSync(1, `input ${Date.now()}\n`);
  });
});
